import { describe, expect, it } from 'vitest';
import { map as mapWords } from '#messages/map';
import { panel as words } from '#messages/panel';
import { timeline } from '#messages/timeline';
import { tools } from '#messages/tools';
import { openApp } from './driver/open-map.ts';
import { findUnreachable } from './driver/reach.ts';
import { nameOf, story } from './driver/story.ts';

/** Windows as a zoomed browser has them, or a small device. */
const windows = [
  { what: '1280 × 800 at 150 %', width: 853, height: 533 },
  { what: '1280 × 800 at 200 %', width: 640, height: 400 },
  { what: '1280 × 1024 at 400 %', width: 320, height: 256 },
  { what: 'a phone lying on its side', width: 844, height: 390 },
  { what: 'a small phone', width: 320, height: 568 },
] as const;

/** Px of a map that can still be read. */
const LEAST_MAP = 240;

describe.each(windows)('$what: $width × $height', ({ width, height }) => {
  it('has the whole page, which scrolls one way alone: every place, event and tool can be reached', async () => {
    const { page, ...app } = await openApp('', { width, height });
    await app.waitForDrawing();
    await page.locator('.app-tools').waitFor({ state: 'attached' });
    const { reached, unreachable } = await findUnreachable(page);
    expect(unreachable).toEqual([]);
    const wanted = [
      ...[...story.places.values()].map(({ name }) => name),
      ...story.events.map(({ title }) => title),
      ...[timeline.playEvents, timeline.slider, mapWords.legend, words.folds.certainty, words.folds.sources],
      ...[tools.share.button, tools.print.button, tools.picture.kinds.png.title],
    ];
    expect(wanted.filter((name) => !reached.some((one) => one.includes(name)))).toEqual([]);
    const size = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(size, 'nothing is wider than the window').toBeLessThanOrEqual(width);
    const map = await page.locator('.app-map-area').boundingBox();
    expect(map?.height).toBeGreaterThanOrEqual(LEAST_MAP - 1);
  });

  it('leads from a place back to all places', async () => {
    const { page, ...app } = await openApp('?place=latakia', { width, height });
    await app.waitForTitle(nameOf('latakia'));
    await page.getByRole('button', { name: words.allPlaces }).click();
    await app.waitForTitle(words.introduction.heading);
  });
});
