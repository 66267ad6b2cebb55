import type { Page } from 'playwright-core';
import type { Point } from './point.ts';

/**
 * Takes away what stands on the map and would change the picture without the map being drawn anew. The inset, too: Chromium
 * draws a pixel at an edge of a large SVG now this way, now that.
 */
const BARE =
  '.app-map-area > :not(.map-canvas), .app-overlay, .app-notices, .map-hover-name { visibility: hidden !important; }';

/** Pictures to take of a map that never comes to rest before giving up on it. */
const MOST = 12;

/** Playwright's own way to hide the caret, and its `style`, set an element that the policy of the page forbids. */
const PLAIN = { caret: 'initial' } as const;

/** Takes a picture while a style sheet holds: a constructed one, which no policy forbids. */
async function styled(page: Page, css: string, take: () => Promise<Buffer>): Promise<Buffer> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, css);
  const picture = await take();
  await page.evaluate(() => void document.adoptedStyleSheets.pop());
  return picture;
}

async function steady(take: () => Promise<Buffer>): Promise<Buffer> {
  let before = await take();
  for (let count = 1; count < MOST; count++) {
    const after = await take();
    if (after.equals(before)) return after;
    before = after;
  }
  throw new Error('The map does not come to rest.');
}

/** Takes away all that stands on the map or its drawing, and the drawing's names: what is left is shapes and lines. */
const GROUND =
  '.app-map-area > :not(.map-canvas, .app-svg-map), .maplibregl-control-container, .app-overlay, .app-notices, .map-names, [data-point] { visibility: hidden !important; }';

/** The page as PNG bytes, with nothing on the map or its drawing, once two pictures in a row are the same. */
export function groundPicture(page: Page): Promise<Buffer> {
  return steady(() => styled(page, GROUND, () => page.screenshot(PLAIN)));
}

/** For each of these areas the colour, as `r,g,b`, that most of its points have: that of a fill, whatever names stand on it. */
export async function commonColours(page: Page, areas: readonly (readonly Point[])[]): Promise<string[]> {
  const png = (await styled(page, BARE, () => page.screenshot(PLAIN))).toString('base64');
  // The browser decodes the picture: Node cannot without a package.
  const colours = await page.evaluate(
    async ({ png, areas }) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return areas.map((points) =>
        points.map(({ x, y }) =>
          [...(context?.getImageData(x * devicePixelRatio, y * devicePixelRatio, 1, 1).data ?? [])].slice(0, 3).join(),
        ),
      );
    },
    { png, areas },
  );
  return colours.map(mostCommon);
}

function mostCommon(colours: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}

/** How many pixels of a picture (PNG) are about of a colour, `#rrggbb`. */
export function countPixels(page: Page, picture: Buffer, colour: string): Promise<number> {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return page.evaluate(
    async ({ png, wanted, most }) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (wanted.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) < most)) count += 1;
      }
      return count;
    },
    { png: picture.toString('base64'), wanted, most: 24 },
  );
}
