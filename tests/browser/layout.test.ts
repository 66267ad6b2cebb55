import { describe, expect, it } from 'vitest';
import { app } from '#messages/app';
import type { Size } from '../../src/geo/camera.ts';
import { furnitureBoxes, outside, overlaps } from './driver/boxes.ts';
import type { MapDriver } from './driver/map-driver.ts';
import { openApp, openMap } from './driver/open-map.ts';
import { nameOf, titleOf } from './driver/story.ts';

const sizes = [
  { path: '', width: 1440, height: 900 },
  { path: '', width: 768, height: 1024 },
  { path: '', width: 390, height: 844 },
  { path: 'embed.html', width: 640, height: 480 },
  { path: 'embed.html', width: 320, height: 420 },
] as const;

/** Waits until all that stands on the map is on it and none of it on another. */
async function expectOrder({ page }: MapDriver): Promise<void> {
  const disorder = async (): Promise<readonly string[]> => {
    const mapArea = await page.locator('.app-map-area').boundingBox();
    if (!mapArea) throw new Error('There is no map on the screen.');
    const boxes = await furnitureBoxes(page);
    const onMap = boxes.filter(({ name }) => name !== 'masthead');
    const frame = {
      left: mapArea.x,
      top: mapArea.y,
      right: mapArea.x + mapArea.width,
      bottom: mapArea.y + mapArea.height,
    };
    const missing = ['credits', 'controls', 'button of the key'].filter(
      (wanted) => !boxes.some(({ name }) => name === wanted),
    );
    return [...outside(onMap, frame), ...overlaps(boxes), ...missing];
  };
  await expect.poll(disorder, { message: 'beyond the map, on one another, or missing' }).toEqual([]);
}

/** Checks that nothing is wider or higher than the window, that all stands clear, and that the sources are credited. */
async function expectLayout(map: MapDriver, size: Size): Promise<void> {
  const scroll = await map.page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: scrollWidth, height: scrollHeight };
  });
  expect(scroll.width).toBeLessThanOrEqual(size.width);
  expect(scroll.height).toBeLessThanOrEqual(size.height);
  await expectOrder(map);
  const credits = map.page.locator('.map-credits');
  await expect.poll(() => credits.innerText()).toContain('OpenStreetMap');
  expect(await credits.innerText()).toContain('GeoNames');
  const isOnTop = await credits.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === element;
  });
  expect(isOnTop, 'nothing lies on the credits').toBe(true);
}

describe.each(sizes)('at $width × $height $path', ({ path, ...size }) => {
  it('everything stands clear, nothing is wider than the window, and the sources are credited', async () => {
    const map = await openMap(path, size);
    await map.waitForMapIdle();
    await expectLayout(map, size);
    await map.follow('?event=iran-air-campaign');
    const name = titleOf('iran-air-campaign');
    await map.page.getByRole('heading', { name, exact: true, level: 2 }).waitFor();
    await map.waitForMapIdle();
    await expectOrder(map);
  });
});

it.each([
  { width: 1000, height: 300, isSeen: false },
  { width: 844, height: 390, isSeen: true },
])('the inset is seen at $width × $height only where it fits: $isSeen', async ({ isSeen, ...size }) => {
  const { page } = await openApp('embed.html', size);
  const inset = page.locator('.inset');
  await page.locator('.app-overlay[data-low]').waitFor();
  expect(await inset.isVisible()).toBe(isSeen);
  const [box, area] = [await inset.boundingBox(), await page.locator('.app-map-area').boundingBox()];
  const bottomOf = (of: typeof box): number => (of ? of.y + of.height : Number.NaN);
  expect(bottomOf(box) <= bottomOf(area)).toBe(isSeen);
});

describe('the sheet of text on a narrow screen', () => {
  it('opens over the map, closes again, and goes down for a chosen place', async () => {
    const map = await openApp('', { width: 390, height: 844, touch: true });
    await map.waitForDrawing();
    const height = async () => (await map.page.locator('.app-sheet').boundingBox())?.height ?? 0;
    const low = await height();
    expect(low).toBeLessThan(844 * 0.4);
    await map.page.getByRole('button', { name: app.sheetOpen }).tap();
    await expect.poll(height).toBeGreaterThan(844 * 0.8);
    await map.page.getByRole('button', { name: app.sheetClose }).tap();
    await expect.poll(height).toBe(low);
    await map.page.getByRole('button', { name: app.sheetOpen }).tap();
    await map.panel.getByText(nameOf('latakia'), { exact: true }).first().tap();
    await map.waitForTitle(nameOf('latakia'));
    await expect.poll(height).toBe(low);
  });
});

describe('the open key', () => {
  it('can be closed wherever one reads in it, and covers no button in half, at any size', async () => {
    const map = await openApp();
    const key = map.page.locator('.map-legend');
    for (const [width, height] of [
      [1280, 800],
      [390, 844],
      [320, 640],
      [844, 390],
      [760, 480],
      [667, 375],
    ] as const) {
      const at = `at ${width} × ${height}`;
      await map.page.setViewportSize({ width, height });
      await map.page.locator('.map-legend-button').click();
      await key.locator('summary').click();
      const found = await key.evaluate((element) => {
        element.scrollTop = element.scrollHeight;
        const over = element.getBoundingClientRect();
        const covered = [...document.querySelectorAll('.map-legend-button, .map-controls')].map((button) => {
          const { left, top, right, bottom } = button.getBoundingClientRect();
          const across = Math.min(right, over.right) - Math.max(left, over.left);
          const down = Math.min(bottom, over.bottom) - Math.max(top, over.top);
          return across > 2 && down > 2 ? (across * down) / ((right - left) * (bottom - top)) : 0;
        });
        const close = element.querySelector('.map-legend-close');
        const { left, top, width, height } = close?.getBoundingClientRect() ?? new DOMRect();
        const isOnTop = document.elementFromPoint(left + width / 2, top + height / 2)?.closest('button') === close;
        return { isScrolled: element.scrollTop > 0, isOnTop, halves: covered.filter((share) => share % 1 > 0) };
      });
      expect(found, at).toEqual({ isScrolled: true, isOnTop: true, halves: [] });
      await key.locator('.map-legend-close').click();
      await key.waitFor({ state: 'detached' });
    }
  });
});
