import type { Locator } from 'playwright-core';

interface ResettableMap {
  readonly map: Locator;
  waitForMapIdle(): Promise<void>;
}

/**
 * Has a map make its style anew, twice, so that it ends as it was: with the style go the tiles that it keeps of where the
 * reader has been. They are up to a third of the heap, no more after long use, and how many there are is chance.
 */
export async function emptyCaches(
  { map, waitForMapIdle }: ResettableMap,
  wear: (theme: 'light' | 'dark') => Promise<void>,
): Promise<void> {
  for (const theme of ['dark', 'light'] as const) {
    await map.evaluate((element: HTMLElement) => element.setAttribute('data-map-idle', 'false'));
    await wear(theme);
    await waitForMapIdle();
  }
}
