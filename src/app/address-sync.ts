import type { Actions } from '../state/actions';
import { type Address, readAddress, writeAddress } from '../state/address';
import type { AppState } from '../state/state';
import type { AppStore } from '../state/store';
import type { Story } from '../story/story';

/** Browsers refuse more than about a hundred history changes in half a minute. */
const SETTLE_MS = 300;

/**
 * Keeps the address bar and the store in step until the returned function is called. What the reader chooses becomes
 * an entry of the history; a drag or playback becomes a single one, brought up to date when it settles.
 */
export function syncAddress(store: AppStore, actions: Actions, story: Story, page: Window): () => void {
  let timer: number | undefined;
  let streaming = false;
  const search = (state: Address): string => writeAddress(state, story, page.location.search);
  const address = (query: string): string => `${page.location.pathname}${query}${page.location.hash}`;

  const write = (state: AppState): void => {
    page.clearTimeout(timer);
    const query = search(state);
    if (query === page.location.search) return;
    const continuous = state.scrubbing || state.playing;
    if (!(continuous || streaming)) {
      page.history.pushState(null, '', address(query));
      return;
    }
    if (!streaming) page.history.pushState(null, '', address(query));
    streaming = continuous;
    timer = page.setTimeout(() => page.history.replaceState(null, '', address(search(store.getState()))), SETTLE_MS);
  };

  const unsubscribe = store.subscribe((state, before) => {
    const moved = state.place !== before.place || state.event !== before.event || state.moment !== before.moment;
    if (moved) write(state);
    else if (streaming && !state.scrubbing && !state.playing) streaming = false;
  });
  const follow = (): void => {
    page.clearTimeout(timer);
    streaming = false;
    actions.follow(readAddress(page.location.search, story).address);
  };
  page.addEventListener('popstate', follow);
  return () => {
    unsubscribe();
    page.clearTimeout(timer);
    page.removeEventListener('popstate', follow);
  };
}
