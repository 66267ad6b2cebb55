import { useCallback, useEffect } from 'react';
import { notices as words } from '#messages/notices';
import { BUILD_FILE } from '../embed/site';
import { type AppContextValue, useApp, useAppState } from '../state/use-app';
import { reasonOf } from '../validation/problem';
import { loadAgain } from './notices';

/** Ms out of sight after which a page asks whether it is still the newest. */
const AWAY_MS = 30 * 60_000;

/** Ms that a reader has to read, or to put away, that the page is about to load again. */
const NOTICE_MS = 6000;

const NOTICE = 'release';

/**
 * Tells a reader when the site holds another build than this page: after a long while out of sight with an offer to load it,
 * and where something did not load, which then is gone for good, by loading it, unless that has been tried.
 */
export function useRelease(hasMapFailed: boolean): void {
  const app = useApp();
  const isPartLost = useAppState(({ notices }) => notices.some(({ id, remedy }) => remedy && id !== NOTICE));
  const isLost = hasMapFailed || isPartLost;
  const check = useCallback(
    async (isBroken: boolean): Promise<void> => {
      if (await isOutdated(document)) tell(app, isBroken);
    },
    [app],
  );

  useEffect(() => {
    if (isLost) void check(true);
  }, [isLost, check]);

  useEffect(() => {
    // Vite tells of every part that cannot be imported, also of those that say so in words of their own.
    const lose = (): void => void check(true);
    window.addEventListener('vite:preloadError', lose);
    return () => window.removeEventListener('vite:preloadError', lose);
  }, [check]);

  useEffect(() => {
    let hiddenSince = Date.now();
    const look = (): void => {
      if (document.hidden) hiddenSince = Date.now();
      else if (Date.now() - hiddenSince >= AWAY_MS) void check(false);
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [check]);
}

/** Whether the site holds another build than the one that a page is of; false where nobody can tell. */
export async function isOutdated(page: Document): Promise<boolean> {
  const own = page.documentElement.dataset['build'];
  if (own === undefined) return false;
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}${BUILD_FILE}`, { cache: 'no-store' });
    const { id }: { readonly id?: unknown } = await response.json();
    return typeof id === 'string' && id !== own;
  } catch (error) {
    console.info(`Whether there is a newer version is not known: ${reasonOf(error)}`);
    return false;
  }
}

function tell(app: AppContextValue, isBroken: boolean): void {
  const { store, actions } = app;
  const { notices } = store.getState();
  if (!isBroken || wasReloaded()) {
    actions.notify({ id: NOTICE, text: words.newer, remedy: 'reload' });
    return;
  }
  if (notices.some(({ id, text }) => id === NOTICE && text === words.gone)) return;
  // That parts are missing is what this one says, too.
  for (const { id, remedy } of notices) if (remedy) actions.dismiss(id);
  actions.notify({ id: NOTICE, text: words.gone, remedy: 'reload' });
  const reload = (): void => {
    const { notices: left, scrubbing } = store.getState();
    if (!left.some(({ id }) => id === NOTICE)) return;
    if (scrubbing) setTimeout(reload, NOTICE_MS);
    else loadAgain(app);
  };
  setTimeout(reload, NOTICE_MS);
}

/** A page that has been loaded again and still is not what the site holds would be so for ever. */
function wasReloaded(): boolean {
  return performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'reload');
}
