import type { Locator, Page } from 'playwright-core';

/** Takes away what stands on the map and would change the picture without the map being drawn anew. */
const BARE = '.app-stage > :not(.map-canvas), .map-hover-name { visibility: hidden !important; }';

/** Half the side of a patch in px. */
const REACH = 4;

/** The drawn map as PNG bytes. */
export function pictureOf(map: Locator): Promise<Buffer> {
  return map.screenshot({ style: BARE });
}

/** The drawn map around a point of the page as PNG bytes. */
export function patchAround(page: Page, [x, y]: readonly [number, number]): Promise<Buffer> {
  const clip = { x: Math.round(x) - REACH, y: Math.round(y) - REACH, width: 2 * REACH, height: 2 * REACH };
  return page.screenshot({ clip, style: BARE });
}
