import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { map as mapWords } from '#messages/map';
import { panel as words } from '#messages/panel';
import type { LonLat } from './driver/camera.ts';
import { drawnAt } from './driver/drawing.ts';
import { pointInside, pointsInside } from './driver/inside.ts';
import type { MapDriver } from './driver/map-driver.ts';
import { openMap } from './driver/open-map.ts';
import { mostApart } from './driver/point.ts';
import { nameOf, titleOf } from './driver/story.ts';

/** Px by which the drawing may have a coordinate elsewhere than the map that it takes over from. */
const MOST = 0.75;

const SEA: LonLat = [34.3, 32.4];
const inSyria = pointsInside('southern-syria').slice(0, 40);

interface Graphics {
  lose(): Promise<void>;
  restore(): Promise<void>;
  /** Lets go of it. */
  release(): Promise<void>;
}

/** Takes hold of the graphics context of the map that is seen. */
async function graphicsOf(page: Page): Promise<Graphics> {
  const extension = await page.evaluateHandle(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-map-state=ready] canvas');
    const found = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!found) throw new Error('The map has no context that could be lost.');
    return found;
  });
  return {
    lose: () => extension.evaluate((found) => found.loseContext()),
    restore: () => extension.evaluate((found) => found.restoreContext()),
    release: () => extension.dispose(),
  };
}

/** Ms after which the app gives a lost context up. */
const PATIENCE_MS = 4000;

/** Makes that time endless: what a test does meanwhile takes longer on a busy machine. */
async function waitForEver(page: Page): Promise<void> {
  await page.addInitScript((patience) => {
    const { setTimeout } = window;
    const patient = (handler: TimerHandler, ms?: number, ...rest: unknown[]): number =>
      setTimeout(handler, ms === patience ? 2 ** 31 - 1 : ms, ...rest);
    Object.defineProperty(window, 'setTimeout', { value: patient });
  }, PATIENCE_MS);
}

/** Opens the map and goes to where no frame would lead. */
async function openElsewhere(prepare?: (page: Page) => Promise<void>): Promise<MapDriver> {
  const map = await openMap('', prepare ? { prepare } : {});
  await map.waitForMapIdle();
  await map.press('zoomIn');
  const mapArea = await map.map.boundingBox();
  if (!mapArea) throw new Error('The map is not on the screen.');
  const [x, y] = [mapArea.x + mapArea.width / 2, mapArea.y + mapArea.height / 2];
  await map.page.mouse.move(x, y);
  await map.page.mouse.down();
  await map.page.mouse.move(x - 140, y + 60, { steps: 4 });
  await map.page.mouse.up();
  await map.page.mouse.move(1, 1);
  await map.waitForMapIdle();
  return map;
}

it('when the graphics stop, the drawing shows what the map showed, and the map comes back with them', async () => {
  const map = await openElsewhere(waitForEver);
  const points = [pointInside('southern-syria'), pointInside('southern-lebanon')];
  const before = await map.mappedAt(points);
  const fill = await map.fillsAt(inSyria);
  const graphics = await graphicsOf(map.page);
  await graphics.lose();
  await map.drawing.waitFor();
  expect(await map.map.getAttribute('data-map-state')).toBe('lost');
  // Finer shapes come a moment later; meanwhile the drawing is where it was.
  await expect.poll(async () => mostApart(await drawnAt(map.page, points), before)).toBeLessThan(MOST);
  await graphics.restore();
  await map.waitForMapIdle();
  expect(await map.drawing.count()).toBe(0);
  expect(await map.standIn.count()).toBe(0);
  expect(mostApart(await map.mappedAt(points), before)).toBeLessThan(MOST);
  expect(await map.fillsAt(inSyria), 'as it was').toEqual(fill);
  await map.clickAt(pointInside('southern-syria'));
  await map.waitForTitle(nameOf('southern-syria'));
});

it('while they stop, the drawing answers under the same pixel and follows, and the map comes back to where it stands', async () => {
  const map = await openElsewhere(waitForEver);
  const [at] = await map.mappedAt([pointInside('southern-lebanon')]);
  const graphics = await graphicsOf(map.page);
  await graphics.lose();
  await map.drawing.waitFor();
  if (at) await map.page.mouse.click(at.x, at.y);
  await map.waitForTitle(nameOf('southern-lebanon'));
  await graphics.restore();
  await map.waitForMapIdle();
  expect((await map.camera()).zoom).toBeGreaterThan(9);
  await map.clickAt(pointInside('southern-lebanon'));
  expect(await map.placeTitle()).toBe(nameOf('southern-lebanon'));
});

it('what changes while they stop, the map shows when it comes back', async () => {
  const map = await openMap('', { prepare: waitForEver });
  const looks = () => map.fillsAt([SEA], inSyria);
  const change = async (colorScheme: 'light' | 'dark', query: string, title: string) => {
    await map.page.emulateMedia({ colorScheme });
    await map.follow(query);
    await map.waitForTitle(title);
  };
  const before = await looks();
  await change('dark', '?event=hamas-assault', titleOf('hamas-assault'));
  await expect.poll(async () => (await looks()).filter((look) => before.includes(look))).toEqual([]);
  const after = await looks();
  await change('light', '', words.introduction.heading);
  await expect.poll(looks).toEqual(before);

  const graphics = await graphicsOf(map.page);
  await graphics.lose();
  await map.drawing.waitFor();
  await change('dark', '?event=hamas-assault', titleOf('hamas-assault'));
  await graphics.restore();
  await expect.poll(looks).toEqual(after);
});

it('when they stay away, a line says so, all works on the drawing, and to try again brings a map back', async () => {
  const map = await openElsewhere();
  const first = await map.map.elementHandle();
  const kept = await map.page.evaluateHandle(() => new WeakRef(document.querySelector('.maplibregl-canvas') ?? window));
  const graphics = await graphicsOf(map.page);
  await graphics.lose();
  await graphics.release();
  await map.standIn.filter({ hasText: mapWords.stands.context }).waitFor();
  expect(await map.map.getAttribute('data-map-state')).toBe('failed');
  await map.clickDrawn(pointInside('southern-lebanon'));
  await map.waitForTitle(nameOf('southern-lebanon'));
  await map.standIn.getByRole('button', { name: mapWords.tryAgain }).click();
  await map.waitForMapIdle();
  expect(await first?.evaluate((element) => element.isConnected), 'another map').toBe(false);
  expect(await map.standIn.count()).toBe(0);
  expect(await map.drawing.count()).toBe(0);
  expect(await map.placeTitle()).toBe(nameOf('southern-lebanon'));
  await map.clickAt(pointInside('israel-lebanon-border'));
  await map.waitForTitle(nameOf('israel-lebanon-border'));
  const devtools = await map.page.context().newCDPSession(map.page);
  const isKept = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return kept.evaluate((canvas) => canvas.deref() !== undefined);
  };
  await expect.poll(isKept, { message: 'the first map is let go' }).toBe(false);
});
