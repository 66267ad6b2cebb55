import { describe, expect, it } from 'vitest';
import { map as mapWords } from '#messages/map';
import type { LonLat } from './driver/camera.ts';
import { drawnAt, FINER } from './driver/drawing.ts';
import { boundsOf } from './driver/inside.ts';
import type { MapDriver } from './driver/map-driver.ts';
import { files, type Gate, holdBack } from './driver/network.ts';
import { openMap } from './driver/open-map.ts';
import { mostApart, type Point } from './driver/point.ts';
import { nameOf, story } from './driver/story.ts';

const wide = { width: 1280, height: 800 };
const narrow = { width: 390, height: 844 };
const [west, south, east, north] = story.view.home;

/** Corners and middle of the first frame, and of a place's. */
const HOME = cornersOf([west, south, east, north]);

/** Px by which the map may have a coordinate elsewhere than the drawing that it takes over from. */
const MOST = 0.75;

function cornersOf(bounds: readonly [number, number, number, number]): LonLat[] {
  const [left, bottom, right, top] = bounds;
  return [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
    [(left + right) / 2, (bottom + top) / 2],
  ];
}

/** Opens the app with a file of the map held back, and waits until the drawing knows its size. */
async function openDrawn(path: string, file: string, size = wide): Promise<{ map: MapDriver; gate: Gate }> {
  let gate: Gate | undefined;
  const map = await openMap(path, {
    ...size,
    early: true,
    prepare: async (page) => {
      gate = await holdBack(page, file);
    },
  });
  if (!gate) throw new Error('Nothing was held back.');
  await map.page.locator('.svg-map-viewport:not(.svg-map-unmeasured)').waitFor({ state: 'attached' });
  return { map, gate };
}

async function resize({ page }: MapDriver, size: typeof wide): Promise<void> {
  const frame = page.locator('.svg-map-viewport');
  const before = await frame.getAttribute('viewBox');
  await page.setViewportSize(size);
  await expect.poll(() => frame.getAttribute('viewBox')).not.toBe(before);
}

/**
 * Where the drawing has coordinates at last, then, once it is seen, the map; the drawing is gone by then. Until then what
 * stands on the map may take its size, and the drawing makes room for it.
 */
async function bothAt(map: MapDriver, gate: Gate, points: readonly LonLat[]): Promise<[Point[], Point[]]> {
  let drawn = await drawnAt(map.page, points);
  gate.open();
  while ((await map.drawing.count()) > 0) drawn = await drawnAt(map.page, points).catch(() => drawn);
  const mapped = await map.mappedAt(points);
  expect(await map.drawing.count(), 'the drawing is gone').toBe(0);
  return [drawn, mapped];
}

function expectSame([drawn, mapped]: readonly [Point[], Point[]]): void {
  expect(mostApart(drawn, mapped)).toBeLessThan(MOST);
}

describe.each([
  ['the code of the map', files.map],
  // By then there is a map, which nobody sees.
  ['what the map is drawn with', files.worker],
])('a coordinate stays under its pixel when the map takes over, with %s on its way', (_what, file) => {
  it('in the first frame', async () => {
    const { map, gate } = await openDrawn('', file);
    expectSame(await bothAt(map, gate, HOME));
  });

  it('in a window of another size by then', async () => {
    const { map, gate } = await openDrawn('', file);
    const before = await drawnAt(map.page, HOME);
    await resize(map, { width: 1010, height: 720 });
    const [drawn, mapped] = await bothAt(map, gate, HOME);
    expect(drawn).not.toEqual(before);
    expectSame([drawn, mapped]);
  });

  it('with a place chosen and a window of another size by then', async () => {
    const { map, gate } = await openDrawn('', file);
    await map.panel.getByText(nameOf('latakia'), { exact: true }).first().click();
    await map.page.locator(FINER).waitFor({ state: 'attached' });
    await resize(map, { width: 1010, height: 720 });
    expectSame(await bothAt(map, gate, cornersOf(boundsOf('latakia'))));
  });

  it('at an address that asks for a place', async () => {
    const { map, gate } = await openDrawn('?place=west-bank', file, narrow);
    await map.page.locator(FINER).waitFor({ state: 'attached' });
    expectSame(await bothAt(map, gate, cornersOf(boundsOf('west-bank'))));
  });
});

describe('a coordinate stays under its pixel when the map takes over', () => {
  it('in the first frame of a narrow window', async () => {
    const { map, gate } = await openDrawn('', files.map, narrow);
    expectSame(await bothAt(map, gate, HOME));
  });

  it('in a window that has become narrow by then', async () => {
    const { map, gate } = await openDrawn('', files.worker);
    await resize(map, narrow);
    expectSame(await bothAt(map, gate, HOME));
  });

  it('with a place chosen by then, seen from further off', async () => {
    const { map, gate } = await openDrawn('', files.worker);
    await map.panel.getByText(nameOf('southern-syria'), { exact: true }).first().click();
    await map.waitForTitle(nameOf('southern-syria'));
    await map.page.locator(FINER).waitFor({ state: 'attached' });
    await map.page.getByRole('button', { name: mapWords.zoomOut }).click();
    const [drawn, mapped] = await bothAt(map, gate, cornersOf(boundsOf('southern-syria')));
    expectSame([drawn, mapped]);
    expect(await map.placeTitle()).toBe(nameOf('southern-syria'));
  });
});

/** How many dots the map's picture has for a px of the page. */
function dotsPerPixel({ page }: MapDriver): Promise<number> {
  return page
    .locator('canvas.maplibregl-canvas')
    .evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth);
}

it('a map is drawn as sharp as the screen, also once the reader has zoomed the page', async () => {
  const map = await openMap('', wide);
  const { page } = map;
  await map.waitForMapIdle();
  expect(await dotsPerPixel(map)).toBe(0.5);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    ...wide,
    width: 1120,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await expect.poll(() => dotsPerPixel(map)).toBe(1);
});
