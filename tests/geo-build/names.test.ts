import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { NAME_ZOOM } from '../../src/cartography/names';
import { type Bounds, containsPosition } from '../../src/geo/bounds';
import type { Area } from '../../src/geo/overlay';
import { isInside } from '../../src/geo/overlay';
import { featuresOf, geometryOf, polygonOf, positionsOf } from './public-geo';

const names = featuresOf('names').filter(({ geometry }) => geometry.type === 'Point');

/** The names of the base map in a frame at a zoom level, each as often as it stands. */
function namesIn(frame: Bounds, zoom: number): string[] {
  return names.flatMap(({ properties, geometry }) => {
    const { name = '', kind, rank = 3, from = 0, until = 24 } = properties;
    const stands = zoom >= Math.max(from, NAME_ZOOM[rank - 1] ?? 24) && zoom < until;
    const [at = []] = positionsOf(geometry);
    return stands && ['country', 'sea', 'region'].includes(kind) && containsPosition(frame, at) ? [name] : [];
  });
}

// The frames in which the map shows the places of the story, west, south, east, north, on a wide screen, a phone and a small embed.
const frames: readonly (readonly [place: string, zoom: number, frame: Bounds, wanted: string])[] = [
  ['Gaza', 9.76, [33.99, 31.17, 34.85, 31.62], 'Israel, Egypt, Mediterranean Sea'],
  ['Gaza', 8.84, [34.14, 31.12, 34.74, 31.66], 'Israel, Egypt, Mediterranean Sea'],
  ['Gaza', 8.2, [33.67, 31.11, 35.2, 31.64], 'Israel, Egypt, Mediterranean Sea'],
  ['Gaza from close', 10.3, [34.12, 31.24, 34.72, 31.58], 'Israel, Egypt, Mediterranean Sea'],
  ['Gaza from close', 11, [34.21, 31.35, 34.63, 31.55], 'Israel, Mediterranean Sea'],
  ['Gaza from close', 12, [34.31, 31.39, 34.53, 31.5], 'Israel, Mediterranean Sea'],
  ['the West Bank', 8.06, [33.92, 31.18, 36.71, 32.65], 'Israel, Jordan'],
  ['the West Bank', 7.3, [34.49, 31.11, 36.23, 32.66], 'Israel, Jordan'],
  ['the West Bank', 6.5, [32.97, 30.99, 37.95, 32.7], 'Israel, Jordan'],
  ['southern Lebanon', 9.59, [35.01, 32.96, 35.98, 33.46], 'Israel, Lebanon, Syria, Mediterranean Sea'],
  ['southern Lebanon', 8.08, [35.03, 32.74, 36.05, 33.63], 'Israel, Lebanon, Syria, Mediterranean Sea'],
  ['southern Lebanon', 8.31, [34.82, 32.95, 36.24, 33.43], 'Israel, Lebanon, Syria, Mediterranean Sea'],
  ['Latakia', 8.75, [35.2, 35.12, 36.93, 36], 'Syria, Turkey'],
  ['Latakia', 7.99, [35.55, 35.08, 36.64, 36.01], 'Syria, Turkey'],
  ['Latakia', 7.19, [34.61, 35.01, 37.7, 36.03], 'Syria, Turkey'],
  ['Rafah', 11, [34.1, 31.17, 34.47, 31.37], 'Egypt, Israel'],
  ['Rafah', 9.72, [34.1, 31.12, 34.43, 31.41], 'Egypt, Israel'],
  ['Rafah', 9.52, [33.96, 31.16, 34.57, 31.37], 'Egypt, Israel'],
  ['Suwayda', 8.45, [35.92, 32.19, 38.04, 33.3], 'Syria, Jordan'],
  ['Suwayda', 7.32, [36.19, 31.95, 37.9, 33.47], 'Syria, Jordan'],
  ['Suwayda', 6.89, [35.2, 32.05, 38.99, 33.33], 'Syria, Jordan'],
];

test.each(frames)('a view of %s at zoom level %s names the ground around it', (_place, zoom, frame, wanted) => {
  expect(namesIn(frame, zoom)).toEqual(expect.arrayContaining(wanted.split(', ')));
});

test('the whole map has each name once', () => {
  const home: Bounds = [23, 28, 44, 38];
  for (const zoom of [4.5, 4.7, 5.98]) {
    const said = namesIn(home, zoom);
    expect(new Set(said).size, String(zoom)).toBe(said.length);
    expect(said).toEqual(expect.arrayContaining(['Israel', 'Lebanon', 'Syria', 'Jordan', 'Egypt']));
    // Its letters would stand on the lands around it.
    expect(said).not.toContain('Golan Heights');
  }
});

test('a country’s name stands on its own ground, and none on the Golan Heights, in the West Bank or in Gaza', () => {
  const open = [
    polygonOf({ name: 'Golan Heights', kind: 'disputed-territory' }),
    polygonOf({ id: 'west-bank' }),
    polygonOf({ id: 'gaza' }),
  ];
  const countries = names.filter(({ properties }) => properties.kind === 'country');
  const repeated = countries.filter(({ properties }) => properties.from !== undefined);
  expect(repeated.length).toBeGreaterThan(20);
  const at = ({ geometry }: (typeof names)[number]): Position => positionsOf(geometry)[0] ?? [];
  for (const feature of countries) {
    for (const area of open) expect(isInside(at(feature), area), feature.properties.name).toBe(false);
  }
  for (const feature of repeated) {
    const own = geometryOf({ name: feature.properties.name ?? '', kind: 'country' }, 'countries') as Area;
    expect(isInside(at(feature), own), `${feature.properties.name} ${at(feature)}`).toBe(true);
  }
});

test('crossings that are no place of the story stand without one, where they are', () => {
  const crossings = featuresOf('towns').filter(({ properties }) => properties.mark === 'crossing');
  expect(crossings.map(({ properties: { id, name }, geometry }) => [id, name, positionsOf(geometry)[0]])).toEqual([
    [undefined, 'Kerem Shalom crossing', [34.268, 31.223]],
    [undefined, 'Erez crossing', [34.545, 31.561]],
  ]);
});
