import { useSyncExternalStore } from 'react';

interface Connection {
  readonly saveData?: boolean;
}

/** True where the reader's browser asks that pages be sparing with data; false while the page is taken over. */
export function useSavedData(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => asksToSave(navigator),
    () => false,
  );
}

function neverChanges(): () => void {
  return () => {};
}

/** True where a browser is told to be sparing with data. */
export function asksToSave(browser: Navigator & { readonly connection?: Connection }): boolean {
  return browser.connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}
