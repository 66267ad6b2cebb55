import type { Locator, Page } from 'playwright-core';
import { panel as panelTexts } from '../../../src/i18n/en/panel.ts';
import { type LonLat, offsetFromCenter, readCamera } from './camera.ts';
import { scrubTo } from './scrub.ts';
import type { Misdeeds } from './watch-page.ts';

/** What a reader does with the app and sees of it, in the words of the project. */
export interface MapDriver {
  /** For what no verb says; a verb is better. */
  readonly page: Page;
  readonly map: Locator;
  readonly panel: Locator;
  readonly slider: Locator;
  /** Waits until the map has drawn everything and its camera rests. */
  waitForMapIdle(): Promise<void>;
  clickAt(point: LonLat): Promise<void>;
  hoverAt(point: LonLat): Promise<void>;
  /** The heading of what the panel tells: a place, an event or the introduction. */
  placeTitle(): Promise<string>;
  /** Drags the slider to the nearest moment that a pixel stands for, and says which. */
  scrubTo(isoDate: string): Promise<string>;
  /** The query of the address bar, without its question mark. */
  address(): URLSearchParams;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** What went wrong so far; the test fails of it at its end anyway. */
  errors(): readonly string[];
  /** The map's canvas as PNG bytes: equal bytes, equal drawing. */
  picture(): Promise<Buffer>;
}

/** Makes the driver of one open page. */
export function createMapDriver(page: Page, misdeeds: Misdeeds): MapDriver {
  const map = page.locator('[data-map-state]');
  const panel = page.getByRole('region', { name: panelTexts.label });
  const slider = page.getByRole('slider');
  const waitForMapIdle = () =>
    page.locator('[data-map-state=ready][data-map-idle=true]').waitFor({ state: 'attached' });
  const pixelOf = async (point: LonLat) => {
    await waitForMapIdle();
    const box = await map.boundingBox();
    if (!box) throw new Error('The map is not on the screen.');
    const { x, y } = offsetFromCenter(await readCamera(map), point);
    if (Math.abs(x) > box.width / 2 || Math.abs(y) > box.height / 2)
      throw new Error(`${point} is outside the map's frame.`);
    return [box.x + box.width / 2 + x, box.y + box.height / 2 + y] as const;
  };
  return {
    page,
    map,
    panel,
    slider,
    waitForMapIdle,
    clickAt: async (point) => page.mouse.click(...(await pixelOf(point))),
    hoverAt: async (point) => page.mouse.move(...(await pixelOf(point))),
    placeTitle: async () => (await panel.getByRole('heading').first().textContent()) ?? '',
    scrubTo: (isoDate) => scrubTo(page, slider, isoDate),
    address: () => new URL(page.url()).searchParams,
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    errors: () => [...misdeeds.errors, ...misdeeds.foreign],
    picture: async () => {
      await waitForMapIdle();
      return map.locator('canvas').first().screenshot();
    },
  };
}
