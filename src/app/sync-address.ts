import type { Actions } from '../state/actions';
import { type Address, isSameAddress, readAddress, writeAddress } from '../state/address';
import type { AppState, AppStore } from '../state/store';
import type { Story } from '../story/story';

/** Browsers refuse more than about a hundred history changes in half a minute. */
const SETTLE_MS = 300;

/**
 * Keeps the address bar and the store in step until the returned function is called. What the reader chooses becomes
 * an entry of the history; a drag or playback becomes a single one, brought up to date when it settles. A page in a frame
 * keeps its address too, but makes no entries: they would stand between the reader and the page around it.
 */
export function syncAddress(store: AppStore, actions: Actions, story: Story, page: Window): () => void {
  let timer: number | undefined;
  let streaming = false;
  const search = (state: Address): string => writeAddress(state, story, page.location.search);
  const address = (query: string): string => `${page.location.pathname}${query}${page.location.hash}`;

  const replace = (query: string): void => {
    // Where its origin is opaque, a page may not change its address.
    if (page.origin !== 'null') page.history.replaceState(null, '', address(query));
  };

  const settle = (state: AppState): void => {
    if (timer === undefined) return;
    page.clearTimeout(timer);
    timer = undefined;
    replace(search(state));
  };

  const write = (state: AppState, before: AppState): void => {
    if (isFramed(page)) {
      page.clearTimeout(timer);
      timer = page.setTimeout(() => replace(search(store.getState())), SETTLE_MS);
      return;
    }
    const continuous = state.scrubbing || state.playing;
    if (!continuous) settle(before);
    page.clearTimeout(timer);
    timer = undefined;
    const query = search(state);
    if (query === page.location.search) return;
    if (!(continuous && streaming)) page.history.pushState(null, '', address(query));
    if (continuous) timer = page.setTimeout(() => settle(store.getState()), SETTLE_MS);
    streaming = continuous;
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (!isSameAddress(state, before)) write(state, before);
    else if (streaming && !state.scrubbing && !state.playing) streaming = false;
  });
  const follow = (): void => {
    page.clearTimeout(timer);
    timer = undefined;
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

function isFramed(page: Window): boolean {
  return page.parent !== page;
}
