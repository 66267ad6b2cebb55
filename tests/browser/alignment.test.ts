import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { controlPoints } from './driver/control-points.ts';
import { drawnNames, FINER } from './driver/drawing.ts';
import { inkAcross } from './driver/ink.ts';
import { geoFile } from './driver/network.ts';
import { openApp, openMap } from './driver/open-map.ts';
import { groundPicture } from './driver/picture.ts';

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
const POINTS = 10;

/** Px by which a line may be drawn elsewhere than the map draws it. */
const MOST_PX = 1;

/** Share of the map's ink that the drawing's line may have; dashes come out thinner where no graphics card paints them. */
const INK = { least: 0.6, most: 1.4 } as const;

/** The line that says why there is no map takes room that the map has. */
const withoutStandIn = () =>
  document.addEventListener('DOMContentLoaded', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.app-stand-in { display: none }');
    document.adoptedStyleSheets = [sheet];
  });

/** Names of the base map stand a little elsewhere in the two, so that neither gets any. */
async function withoutNames(page: Page): Promise<void> {
  for (const file of ['names', 'towns']) {
    const body = '{"type":"FeatureCollection","features":[]}';
    await page.route(geoFile(`${file}.geojson`), (route) => route.fulfill({ contentType: 'application/json', body }));
  }
}

describe.each(sizes)('at $width × $height', (size) => {
  it.each([
    ['the first frame', ''],
    ['a chosen place', '?place=israel-south'],
  ])('coast and borders of %s are drawn where, and as strong as, the map draws them', async (_what, query) => {
    const map = await openMap(query, { ...size, sharp: true, prepare: withoutNames });
    const camera = await map.camera();
    const mapArea = await map.map.boundingBox();
    if (!mapArea) throw new Error('The map is not on the screen.');
    const mapped = await groundPicture(map.page);

    const drawing = await openApp(query, {
      ...size,
      prepare: async (page) => {
        await withoutNames(page);
        await page.addInitScript(withoutStandIn);
      },
    });
    await drawing.standIn.waitFor({ state: 'attached' });
    if (query !== '') await drawing.page.locator(FINER).waitFor({ state: 'attached' });
    const drawn = await groundPicture(drawing.page);
    const names = (await drawnNames(drawing.page)).map(({ left, top, right, bottom }) => ({
      left: left - mapArea.x,
      top: top - mapArea.y,
      right: right - mapArea.x,
      bottom: bottom - mapArea.y,
    }));

    const points = controlPoints({ camera, names, width: mapArea.width, height: mapArea.height }, POINTS);
    const cuts = points.map(({ at, along }) => ({ at: { x: mapArea.x + at.x, y: mapArea.y + at.y }, along }));
    const [there, here] = [await inkAcross(map.page, mapped, cuts), await inkAcross(map.page, drawn, cuts)];
    const off = points.map(({ kind, at }, index) => {
      const [one, other] = [there[index], here[index]];
      const line = `${kind} at ${at.x.toFixed()}, ${at.y.toFixed()}`;
      const px = Math.abs((other?.offset ?? Number.NaN) - (one?.offset ?? Number.NaN));
      return { line, px, share: (other?.amount ?? 0) / (one?.amount ?? 0) };
    });
    expect(off.filter(({ px }) => !(px <= MOST_PX))).toEqual([]);
    expect(off.filter(({ share }) => !(share > INK.least && share < INK.most))).toEqual([]);
  });
});
