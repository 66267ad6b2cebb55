import { hashAddress, isSameAddress, readAddress, writeAddress } from '../state/address';
import type { AppStore } from '../state/store';
import type { Story } from '../story/story';

const SETTLE_MS = 300;

/**
 * In 10 s WebKit takes 100 changes of the history (once in 30 s), others 200; Chromium drops those beyond, the others throw.
 * Where a change was not taken the wait until the next try doubles, for some pages may change nothing at all.
 */
const RETRY_MS = 5000;

/**
 * Keeps the address bar in step with the store until the returned function is called. What the reader chooses becomes
 * an entry of the history; a drag, playback or held key becomes a single one, brought up to date when it settles, and so
 * does what was chosen before. A page in a frame keeps its address too, but makes no entries: they would stand between the
 * reader and the page around it.
 */
export function syncAddress(store: AppStore, story: Story, page: Window): () => void {
  let timer: number | undefined;
  let isRefused = false;
  let streaming = false;

  const cancel = (): void => {
    page.clearTimeout(timer);
    timer = undefined;
    isRefused = false;
  };
  const write = (change: HistoryChange, state = store.getState(), wait = RETRY_MS): void => {
    cancel();
    const { pathname, search, hash } = page.location;
    const query = writeAddress(state, story, search);
    if (query === search) return;
    changeHistory(page, change, `${pathname}${query}${hash}`);
    isRefused = page.location.search !== query;
    if (isRefused) timer = page.setTimeout(() => write(change, undefined, wait * 2), wait);
  };
  const isFramed = page.parent !== page;
  nameLinked(story, page);
  if (!isSameAddress(store.getState(), readAddress(page.location.search, story).address)) {
    write(isFramed ? 'replaceState' : 'pushState');
  }
  const unsubscribe = store.subscribe((state, before) => {
    const continuous = state.scrubbing || state.playing;
    // A key that is held goes on with the entry of its first stroke. As React does, this asks what is being handled.
    const isHeld = (page.event as KeyboardEvent | undefined)?.repeat;
    const goesOn = isFramed || isHeld || (continuous && streaming);
    const isMoved = !isSameAddress(state, before);
    streaming = continuous && (streaming || isMoved);
    // Whatever the reader does until the browser takes a change again is one.
    if (!isMoved || isRefused) return;
    if (goesOn) {
      page.clearTimeout(timer);
      timer = page.setTimeout(() => write('replaceState'), SETTLE_MS);
    } else {
      if (timer) write('replaceState', before);
      write('pushState', state);
    }
  });
  // Before what the reader goes back to is followed: nothing of what was left is to be written into it.
  const leaveEntry = (): void => {
    cancel();
    streaming = false;
  };
  page.addEventListener('popstate', leaveEntry, { capture: true });
  return () => {
    unsubscribe();
    cancel();
    page.removeEventListener('popstate', leaveEntry, { capture: true });
  };
}

/** A link of the page's text, followed before the app was there, becomes the address of what it leads to. */
function nameLinked(story: Story, page: Window): void {
  const { pathname, search, hash } = page.location;
  const linked = hashAddress(hash, story);
  if (Object.keys(linked).length === 0) return;
  const address = { ...readAddress(search, story).address, ...linked };
  changeHistory(page, 'replaceState', `${pathname}${writeAddress(address, story, search)}`);
}

type HistoryChange = 'pushState' | 'replaceState';

/** Changes the history of a page and its address with it, where the browser lets it. */
function changeHistory({ history }: Window, change: HistoryChange, address: string): void {
  try {
    history[change](null, '', address);
  } catch {
    // Where the origin is opaque, as in some frames, and where there have been too many changes, the address stays.
  }
}
