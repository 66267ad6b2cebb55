import { expect, it } from 'vitest';
import { overlaps } from '../../src/geo/box.ts';
import type { MapDriver } from './driver/map-driver.ts';
import { openMap } from './driver/open-map.ts';
import { catchMap, coveringBoxes, placedNames, standAt } from './driver/placed-names.ts';

const middles: readonly (readonly [longitude: number, latitude: number])[] = [
  [34.42, 31.42],
  [35.21, 31.77],
  [35.5, 33.89],
  [35.79, 35.53],
  [36.57, 32.71],
];
const stands = [
  [34.42, 31.42, 10.5],
  [35.21, 31.77, 8.5],
  [36.6, 33.6, 7],
] as const;
const zooms = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13];

/** Expects that no name lies on another or under what covers the map there, and says how many names there are. */
async function expectNamesApart(app: MapDriver, longitude: number, latitude: number, zoom: number): Promise<number> {
  await standAt(app.page, longitude, latitude, zoom);
  // Once it rests, the map is told what covers it there, and places its names anew.
  await app.waitForMapIdle();
  const covers = await coveringBoxes(app.page);
  const names = await placedNames(app.page);
  const where = `${longitude}, ${latitude} at ${zoom}`;
  expect(
    names.filter((name) => covers.some((cover) => overlaps(cover, name))),
    where,
  ).toEqual([]);
  names.forEach((name, index) => {
    const over = names.slice(index + 1).filter((other) => other.feature !== name.feature && overlaps(other, name));
    expect([name, over], where).toEqual([name, []]);
  });
  return names.length;
}

it('no name lies on another or under what covers the map, wherever and however close', async () => {
  const app = await openMap('', { width: 640, height: 480, reducedMotion: true, prepare: catchMap });
  let seen = 0;
  await app.waitForMapIdle();
  for (const [longitude, latitude] of middles) {
    for (const zoom of zooms) seen += await expectNamesApart(app, longitude, latitude, zoom);
  }
  expect(seen).toBeGreaterThan(zooms.length * middles.length * 5);
});

it.each([
  { width: 1440, height: 900, path: '' },
  // Here the chosen place lies by the credit line of a narrow map, and its name has to move.
  { width: 390, height: 844, path: '?place=southern-syria' },
])('nor on a map of $width × $height $path', async ({ width, height, path }) => {
  const app = await openMap(path, { width, height, reducedMotion: true, prepare: catchMap });
  await app.waitForMapIdle();
  let seen = 0;
  for (const [longitude, latitude, zoom] of stands) seen += await expectNamesApart(app, longitude, latitude, zoom);
  expect(seen).toBeGreaterThan(20);
});
