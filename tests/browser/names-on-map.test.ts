import { expect, it } from 'vitest';
import { overlaps } from '../../src/geo/box.ts';
import { openMap } from './driver/open-map.ts';
import { catchMap, coveringBoxes, placedNames, standAt } from './driver/placed-names.ts';

const stands = [
  [34.42, 31.42, 10.5],
  [35.21, 31.77, 8.5],
  // Here the chosen place lies by the credit line of a narrow map, and its name has to move.
  [36.6, 33.6, 7],
] as const;

it.each([
  { width: 1440, height: 900, path: '' },
  { width: 390, height: 844, path: '?place=southern-syria' },
])('no name lies on another or under what covers the map: $width × $height $path', async ({ width, height, path }) => {
  const app = await openMap(path, { width, height, reducedMotion: true, prepare: catchMap });
  await app.waitForMapIdle();
  let seen = 0;
  for (const [longitude, latitude, zoom] of stands) {
    await standAt(app.page, longitude, latitude, zoom);
    // Once it rests, the map is told what covers it there, and places its names anew.
    await app.waitForMapIdle();
    const covers = await coveringBoxes(app.page);
    const names = await placedNames(app.page);
    const places = names.filter(({ layer }) => layer.startsWith('place-label'));
    const where = `${longitude}, ${latitude} at ${zoom}`;
    const covered = names.filter((name) => covers.some((cover) => overlaps(cover, name)));
    expect(covered, where).toEqual([]);
    places.forEach((name, index) => {
      const over = places.slice(index + 1).filter((other) => overlaps(other, name));
      expect(over, where).toEqual([]);
    });
    seen += names.length;
  }
  expect(seen).toBeGreaterThan(20);
});
