import { useEffect, useRef } from 'react';
import { WORKER_FILE } from '../embed/site';
import { asksToSave } from '../state/saved-data';
import { reasonOf } from '../validation/problem';

/** Set by the build: whether browsers are to keep the map. */
declare const WORKS_OFFLINE: boolean;

/** Ms to wait in browsers that cannot tell when a page is idle. */
const LATER_MS = 3000;

/**
 * Has the browser keep all that page and frame are made of once the map stands and the page is idle, so that from then on
 * they work without a network.
 */
export function useOffline(isSettled: boolean): void {
  const isAsked = useRef(false);
  useEffect(() => {
    // A map may be given up and come after all.
    if (!WORKS_OFFLINE || !isSettled || isAsked.current) return;
    const keep = (): void => {
      isAsked.current = true;
      void keepForOffline(window);
    };
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(keep, LATER_MS);
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(keep);
    return () => cancelIdleCallback(request);
  }, [isSettled]);
}

/**
 * Registers the service worker, but not where data is to be saved, nor from a frame in another site's page, which keeps
 * nothing with its readers. Where a browser refuses, as private windows do, nothing is lost but this.
 */
export async function keepForOffline(page: Window): Promise<void> {
  if (!isOnOwnSite(page) || asksToSave(page.navigator)) return;
  const address = `${import.meta.env.BASE_URL}${WORKER_FILE}`;
  try {
    const policy = page.trustedTypes?.createPolicy('offline', { createScriptURL: () => address });
    await page.navigator.serviceWorker?.register(policy?.createScriptURL(address) ?? address);
  } catch (error) {
    console.info(`The map is not kept for use without a network: ${reasonOf(error)}`);
  }
}

function isOnOwnSite(page: Window): boolean {
  try {
    return page.origin !== 'null' && page.top?.location.origin === page.origin;
  } catch {
    // The page around it is of another origin.
    return false;
  }
}
