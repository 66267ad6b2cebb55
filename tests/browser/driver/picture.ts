import type { Locator, Page } from 'playwright-core';

/** Takes away what stands on the map and would change the picture without the map being drawn anew. */
const BARE = '.app-stage > :not(.map-canvas), .map-hover-name { visibility: hidden !important; }';

/** Pictures to take of a map that never comes to rest before giving up on it. */
const MOST = 12;

/** The drawn map as PNG bytes, once two pictures in a row are the same: names fade in after the map has come to rest. */
export async function pictureOf(map: Locator): Promise<Buffer> {
  let before = await map.screenshot({ style: BARE });
  for (let count = 1; count < MOST; count++) {
    const after = await map.screenshot({ style: BARE });
    if (after.equals(before)) return after;
    before = after;
  }
  throw new Error('The map does not come to rest.');
}

/** The colour, as `r,g,b`, that most of these points of the page have: that of a fill, whatever names stand on it. */
export async function commonColour(page: Page, points: readonly (readonly [number, number])[]): Promise<string> {
  const png = (await page.screenshot({ style: BARE })).toString('base64');
  // The browser decodes the picture: Node cannot without a package.
  const colours = await page.evaluate(
    async ({ png, points }) => {
      const bytes = await fetch(`data:image/png;base64,${png}`);
      const bitmap = await createImageBitmap(await bytes.blob());
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return points.map(([x, y]) => [...(context?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3).join());
    },
    { png, points },
  );
  const counts = new Map<string, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}
