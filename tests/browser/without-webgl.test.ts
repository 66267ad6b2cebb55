import { describe, expect, it } from 'vitest';
import { map as mapWords } from '#messages/map';
import { palettes } from '../../src/cartography/palette.ts';
import type { LonLat } from './driver/camera.ts';
import { drawnAt, FINER } from './driver/drawing.ts';
import { boundsOf, pointInside } from './driver/inside.ts';
import type { MapDriver } from './driver/map-driver.ts';
import { files, type Gate, holdBack, listRequests, ofMap } from './driver/network.ts';
import { openApp } from './driver/open-map.ts';
import { countPixels, groundPicture } from './driver/picture.ts';
import { nameOf, story, titleOf } from './driver/story.ts';

const [west, south, east, north] = story.view.home;
const HOME: readonly LonLat[] = [
  [west, south],
  [east, north],
];

async function choose(map: MapDriver, placeId: string): Promise<void> {
  await map.panel.getByText(nameOf(placeId), { exact: true }).first().click();
  await map.waitForTitle(nameOf(placeId));
}

/** How large a degree of longitude is drawn, in px, and what is in the middle of the map area. */
async function frameOf(map: MapDriver): Promise<{ degree: number; middle: LonLat }> {
  const mapArea = await map.page.locator('.app-map-area').boundingBox();
  const [from, to] = await drawnAt(map.page, HOME);
  if (!(mapArea && from && to)) throw new Error('There is no drawing on the screen.');
  const degree = (to.x - from.x) / (east - west);
  const middle = west + (mapArea.x + mapArea.width / 2 - from.x) / degree;
  return { degree, middle: [middle, (from.y + to.y) / 2] };
}

describe('without WebGL 2', () => {
  it('a line says so, MapLibre is not asked for, and to try again does no harm', async () => {
    let asked: readonly string[] = [];
    const map = await openApp('', {
      prepare: async (page) => {
        asked = listRequests(page);
      },
    });
    await map.standIn.filter({ hasText: mapWords.stands.webgl }).waitFor();
    expect(await map.map.getAttribute('data-map-state')).toBe('failed');
    expect(await map.notices.count(), 'said once').toBe(0);
    await map.standIn.getByRole('button', { name: mapWords.tryAgain }).click();
    await map.standIn.filter({ hasText: mapWords.stands.webgl }).waitFor();
    await choose(map, 'latakia');
    await map.page.locator(FINER).waitFor({ state: 'attached' });
    expect(asked).toContainEqual(expect.stringMatching(/^index-/));
    expect(ofMap(asked)).toEqual([]);
  });

  it.each([
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ])('a chosen place is framed and its shapes answer, at $width × $height', async (size) => {
    const map = await openApp('', size);
    await map.waitForDrawing();
    const mapArea = await map.page.locator('.app-map-area').boundingBox();
    if (!mapArea) throw new Error('There is no drawing on the screen.');
    for (const [id, within] of [
      ['west-bank', 'west-bank-flanks'],
      ['southern-lebanon', 'israel-lebanon-border'],
    ] as const) {
      await choose(map, id);
      await map.page.locator(FINER).waitFor({ state: 'attached' });
      const [left, bottom, right, top] = boundsOf(id);
      const [start, end] = await drawnAt(map.page, [
        [left, top],
        [right, bottom],
      ]);
      if (!(start && end)) throw new Error(`${id} is not drawn.`);
      expect(start.x, 'all of it in the frame').toBeGreaterThan(mapArea.x);
      expect(start.y).toBeGreaterThan(mapArea.y);
      expect(end.x).toBeLessThan(mapArea.x + mapArea.width);
      expect(end.y).toBeLessThan(mapArea.y + mapArea.height);
      const share = Math.max((end.x - start.x) / mapArea.width, (end.y - start.y) / mapArea.height);
      expect(share, 'as large as it can be').toBeGreaterThan(0.6);
      await map.clickDrawn(pointInside(within));
      await map.waitForTitle(nameOf(within));
      expect((await map.address()).get('place')).toBe(within);
      await map.page.keyboard.press('Escape');
    }
  });

  it('the buttons come closer, go back and home', async () => {
    const map = await openApp('', { width: 1280, height: 800 });
    await map.waitForDrawing();
    const press = (button: 'zoomIn' | 'zoomOut' | 'reset') =>
      map.page.getByRole('button', { name: mapWords[button] }).click();
    const home = await frameOf(map);
    await press('zoomIn');
    await map.page.locator(FINER).waitFor({ state: 'attached' });
    const close = await frameOf(map);
    expect(close.degree / home.degree).toBeCloseTo(2, 1);
    expect(close.middle[0]).toBeCloseTo(home.middle[0], 1);
    await map.clickDrawn(pointInside('southern-lebanon'));
    await map.waitForTitle(nameOf('southern-lebanon'));
    await press('reset');
    await expect.poll(async () => (await frameOf(map)).degree).toBeCloseTo(home.degree, 1);
    await press('zoomOut');
    await expect.poll(async () => (await frameOf(map)).degree / home.degree).toBeCloseTo(0.5, 2);
  });

  it('a drag over events, near and far, leaves the drawing where it is until it rests at one', async () => {
    const map = await openApp('');
    await map.waitForDrawing();
    const before = await frameOf(map);
    const slider = await map.slider.boundingBox();
    if (!slider) throw new Error('The slider is not on the screen.');
    const y = slider.y + slider.height / 2;
    await map.page.mouse.move(slider.x + 2, y);
    await map.page.mouse.down();
    for (const share of [0.3, 0.5, 0.7, 0]) {
      await map.page.mouse.move(slider.x + 16 + share * (slider.width - 32), y, { steps: 8 });
      expect(await frameOf(map)).toEqual(before);
    }
    await map.page.mouse.up();
    await map.waitForTitle(titleOf('hamas-assault'));
    await expect.poll(async () => (await frameOf(map)).degree).not.toBeCloseTo(before.degree, 0);
  });

  it('close up, shapes get finer once their code has come, and outlines stay as strong', async () => {
    let finer: Gate | undefined;
    const map = await openApp('', {
      prepare: async (page) => {
        finer = await holdBack(page, files.finer);
      },
    });
    await map.waitForDrawing();
    const shape = map.page.locator('#map-area-latakia');
    const corners = async () => (await shape.getAttribute('d'))?.match(/-?[\d.]+/g)?.length ?? 0;
    const outline = async () => countPixels(map.page, await groundPicture(map.page), palettes.light.accent);
    await choose(map, 'latakia');
    const [few, before] = [await corners(), await outline()];
    expect(await map.page.locator(FINER).count(), 'drawn from what the page brought along').toBe(0);
    expect(before).toBeGreaterThan(1000);
    finer?.open();
    await map.page.locator(FINER).waitFor({ state: 'attached' });
    expect(await corners()).toBeGreaterThan(2 * few);
    const after = await outline();
    expect(after / before).toBeGreaterThan(0.7);
    expect(after / before).toBeLessThan(1.4);
  });
});
