import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client';
import { messages } from '../i18n/messages';
import { createActions } from '../state/actions';
import { hashAddress, isSameAddress, type ParameterFault, readAddress, readQuery } from '../state/address';
import { readAppearance } from '../state/appearance';
import { createAppStore, openingState } from '../state/store';
import type { Story } from '../story/story';
import { AppRoot } from './app';
import { followAddress } from './follow-address';
import type { PageCopy } from './kept-page';
import { preloadMap } from './map-loading';
import type { PageData } from './page-data';
import { readPage } from './read-page';

/** Ms after which a page that has not been painted is taken to be out of sight. */
const UNSEEN_MS = 1000;

/** Starts the app where the page has left room for it, unless the page has found that the browser cannot run it. */
export function startInPage(page: Document): void {
  const root = page.getElementById('root');
  const { dataset } = page.documentElement;
  if (!root || dataset['app'] === 'unfit') return;
  // The page waits for this script no longer.
  dataset['app'] = 'here';
  // Lets the browser show the page, in its two frames, before the app takes it over, which on a slow machine takes a while. A
  // frame that is out of sight it may not show, and the page around waits for an answer.
  const shown = new Promise<void>((resolve) => {
    if ('drawn' in dataset) resolve();
    window.addEventListener('drawn', () => resolve(), { once: true });
    setTimeout(resolve, UNSEEN_MS);
  });
  shown.then(() =>
    setTimeout(() => {
      const mapCode = preloadMap(page);
      const { story, pageData } = readPage(page);
      start(root, story, pageData, mapCode);
    }),
  );
}

/** Starts the app in an element, at the state that the address asks for; `mapCode` is done once that needs no waiting for. */
export function start(root: HTMLElement, story: Story, pageData: PageData, mapCode?: Promise<void>): void {
  const { address, faults: unknown } = readAddress(window.location.search, story);
  const { appearance, faults: unfit } = readAppearance(readQuery(window.location.search));
  const faults: readonly ParameterFault[] = [...unknown, ...unfit];
  // A reader may have followed a link of the page's text before the script had run.
  const chosen = { ...address, ...hashAddress(window.location.hash, story) };
  const store = createAppStore(story, { ...chosen, appearance });
  const actions = createActions(store, story);
  followAddress(actions, story, window);
  if (faults.length > 0) {
    import('./tell-faults').then(({ tellFaults }) => tellFaults(faults, actions), console.warn);
  }
  const copy = { app: root.cloneNode(true) as HTMLElement, reading: document.querySelector('.reading') };
  const context = { story, store, actions, messages };
  const app = <AppRoot {...{ context, pageData, mapCode, copy }} />;
  const options: RootOptions = {
    onUncaughtError: (error) => {
      console.warn(error);
      bringBack(root, copy);
    },
    onCaughtError: console.warn,
    onRecoverableError: console.warn,
  };
  const home = openingState(story);
  // The page shows the opening state; any other is drawn afresh, so that the page's own never shows.
  if (isSameAddress(chosen, home) && faults.length === 0) hydrateRoot(root, app, options);
  else createRoot(root, options).render(app);
}

/** Where the app dies as a whole, the page is the document again that it was; its first script says so to the reader. */
function bringBack(root: Element, copy: PageCopy): void {
  root.replaceWith(copy.app);
  if (copy.reading) copy.app.after(copy.reading);
  delete document.documentElement.dataset['hydrated'];
  window.dispatchEvent(new Event('lost'));
}
