import type { Locator, Page } from 'playwright-core';
import { app as appTexts } from '#messages/app';
import { map as mapTexts } from '#messages/map';
import { panel as panelTexts } from '#messages/panel';
import { type Camera, type LonLat, offsetFromCenter, readCamera } from './camera.ts';
import { drawingAtRest, drawnAt } from './drawing.ts';
import { clickInInset } from './inset.ts';
import { commonColours } from './picture.ts';
import type { Point } from './point.ts';
import { scrubTo } from './scrub.ts';
import { story } from './story.ts';
import type { Misdeeds } from './watch-page.ts';

/** What a reader does with the app and sees of it, in the words of the project. */
export interface MapDriver {
  /** For what no verb says; a verb is better. */
  readonly page: Page;
  readonly map: Locator;
  readonly panel: Locator;
  readonly slider: Locator;
  /** Lines saying what was not as expected. */
  readonly notices: Locator;
  /** What is seen until the map has drawn, and where there is none. */
  readonly drawing: Locator;
  /** The line that says why a drawing stands in for the map, and offers to try again. */
  readonly standIn: Locator;
  /** Waits until the app says that a drawing stands in for the map, and that has made room for what it says. */
  waitForDrawing(): Promise<void>;
  /** Waits until the map has drawn everything and its camera rests. */
  waitForMapIdle(): Promise<void>;
  clickAt(point: LonLat): Promise<void>;
  /** Clicks a coordinate of the drawing that stands in for the map. */
  clickDrawn(point: LonLat): Promise<void>;
  hoverAt(point: LonLat): Promise<void>;
  /** Clicks a coordinate of the enlarged drawing beside the wide view. */
  clickInInset(point: LonLat): Promise<void>;
  /** Presses one of the map's buttons and waits until the map rests. */
  press(button: 'zoomIn' | 'zoomOut' | 'reset'): Promise<void>;
  /** Presses the title of the enlarged drawing, which shows its area on the map. */
  zoomToInset(): Promise<void>;
  /** Where the resting map looks. */
  camera(): Promise<Camera>;
  /** Where the resting map has coordinates, in px of the page. */
  mappedAt(points: readonly LonLat[]): Promise<Point[]>;
  /** The heading of what the panel tells: a place, an event or the introduction. */
  placeTitle(): Promise<string>;
  /** Waits until the panel tells of what has this heading. */
  waitForTitle(title: string): Promise<void>;
  /** What the slider says of the moment. */
  momentInWords(): Promise<string>;
  /** Drags the slider to the nearest moment that a pixel stands for, and says which. */
  scrubTo(isoDate: string): Promise<string>;
  /** The query of the address bar, without its question mark. */
  address(): Promise<URLSearchParams>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Goes to another address without loading the page anew, as the browser's forward button would. */
  follow(query: string): Promise<void>;
  historyLength(): Promise<number>;
  /** What went wrong so far; the test fails of it at its end anyway. */
  errors(): readonly string[];
  /** For each of these areas the colour, as `r,g,b`, that most of its coordinates are drawn in on the map. */
  fillsAt(...areas: readonly (readonly LonLat[])[]): Promise<string[]>;
}

/** Makes the driver of one open page. */
export function createMapDriver(page: Page, misdeeds: Misdeeds): MapDriver {
  const map = page.locator('[data-map-state]');
  const panel = page.getByRole('region', { name: panelTexts.label });
  const slider = page.getByRole('slider');
  const waitForMapIdle = () =>
    page.locator('[data-map-state=ready][data-map-idle=true]').waitFor({ state: 'attached' });
  const mappedAt = async (points: readonly LonLat[]) => {
    await waitForMapIdle();
    const box = await map.boundingBox();
    if (!box) throw new Error('The map is not on the screen.');
    const camera = await readCamera(map);
    return points.map((point) => {
      const { x, y } = offsetFromCenter(camera, point);
      return { x: box.x + box.width / 2 + x, y: box.y + box.height / 2 + y };
    });
  };
  const pixelOf = async (point: LonLat) => {
    const [at] = await mappedAt([point]);
    const box = await map.boundingBox();
    const isIn = at && box && at.x >= box.x && at.y >= box.y && at.x <= box.x + box.width && at.y <= box.y + box.height;
    if (!isIn) throw new Error(`${point} is outside the map's frame.`);
    return [at.x, at.y] as const;
  };
  const standIn = page.locator('.app-stand-in');
  return {
    page,
    map,
    panel,
    slider,
    notices: page.getByRole('status', { name: appTexts.noticesLabel }).locator('p'),
    drawing: page.locator('.app-svg-map'),
    standIn,
    waitForDrawing: async () => {
      await standIn.waitFor();
      await drawingAtRest(page);
    },
    waitForMapIdle,
    clickAt: async (point) => page.mouse.click(...(await pixelOf(point))),
    clickDrawn: async (point) => {
      const [at] = await drawnAt(page, [point]);
      if (at) await page.mouse.click(at.x, at.y);
    },
    hoverAt: async (point) => page.mouse.move(...(await pixelOf(point))),
    clickInInset: (point) => clickInInset(page, point),
    press: async (button) => {
      await page.getByRole('button', { name: mapTexts[button] }).click();
      await waitForMapIdle();
    },
    zoomToInset: async () => {
      await page.getByRole('button', { name: mapTexts.zoomToInset(story.inset.title) }).click();
      await waitForMapIdle();
    },
    camera: async () => {
      await waitForMapIdle();
      return readCamera(map);
    },
    mappedAt,
    placeTitle: async () => (await panel.getByRole('heading').first().textContent()) ?? '',
    waitForTitle: (title) => panel.getByRole('heading', { name: title, exact: true, level: 2 }).waitFor(),
    momentInWords: async () => (await slider.getAttribute('aria-valuetext')) ?? '',
    scrubTo: (isoDate) => scrubTo(page, slider, isoDate),
    // Asked of the page: what Playwright knows of its address comes a little later.
    address: async () => new URLSearchParams(await page.evaluate(() => location.search)),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    follow: (query) =>
      page.evaluate((to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }, query || '?'),
    historyLength: () => page.evaluate(() => history.length),
    errors: () => [...misdeeds.errors, ...misdeeds.foreign],
    fillsAt: async (...areas) => commonColours(page, await Promise.all(areas.map(mappedAt))),
  };
}
