import { describe, expect, it } from 'vitest';
import type { LonLat } from './driver/camera.ts';
import { openMap } from './driver/open-map.ts';
import { nameOf } from './driver/story.ts';

/** Within the place. */
const THERE: LonLat = [35.36, 33.26];
const LATER = '?place=southern-lebanon';
const EARLIER = '?place=southern-lebanon&at=2024-06-01';

/** Colours of each picture that was laid over the map, from now on; few where it shows nothing. */
function watchStills(): void {
  const seen: number[] = [];
  Object.assign(window, { stills: seen });
  const observer = new MutationObserver((changes) => {
    for (const still of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(still instanceof HTMLCanvasElement) || still.className !== 'map-still') continue;
      const { data } = still.getContext('2d')?.getImageData(0, 0, still.width, still.height) ?? { data: [] };
      const colours = new Set<string>();
      for (let at = 0; at < data.length; at += 4) colours.add(data.slice(at, at + 4).join());
      seen.push(colours.size);
    }
  });
  observer.observe(document.body, { childList: true, subtree: true });
}

describe('a state that follows another one', () => {
  it.each([
    { motion: true, stills: 1 },
    { motion: false, stills: 0 },
  ])('fades in under a picture of the one before only where motion is welcome: $motion', async ({ motion, stills }) => {
    const map = await openMap(LATER, { reducedMotion: !motion });
    const { page } = map;
    await map.waitForTitle(nameOf('southern-lebanon'));
    const before = await map.camera();
    const fill = await map.fillsAt([THERE]);
    await page.evaluate(watchStills);
    await map.follow(EARLIER);
    await expect.poll(() => map.fillsAt([THERE])).not.toEqual(fill);
    expect(await map.camera()).toEqual(before);
    const colours = await page.evaluate(() => (window as unknown as { stills: number[] }).stills);
    expect(colours.length).toBe(stills);
    for (const count of colours) expect(count).toBeGreaterThan(20);
    await page.locator('.map-still').waitFor({ state: 'detached' });
  });
});
