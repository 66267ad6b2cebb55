import type { Actions } from '../state/actions';
import { readAddress } from '../state/address';
import type { Story } from '../story/story';

/** Shows what the address says whenever the reader goes back or forth, until the returned function is called. */
export function followAddress(actions: Actions, story: Story, page: Window): () => void {
  const follow = (): void => actions.follow(readAddress(page.location.search, story).address);
  page.addEventListener('popstate', follow);
  return () => page.removeEventListener('popstate', follow);
}
