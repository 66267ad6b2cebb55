import type { Geometry, Position } from 'geojson';
import { expect, test } from 'vitest';
import type { GeoFeature } from '../../src/geo/geography';
import { boundsOf, squareKilometres } from '../../src/geo/measure';
import { type Area, isInside, sharedArea } from '../../src/geo/overlay';
import { layers } from '../harness/geography';
import { featuresOf, geometryOf, lineOf, polygonOf, positionsOf, sidesOf } from './public-geo';

const golan = polygonOf({ name: 'Golan Heights', kind: 'disputed-territory' });

function countriesAt(position: Position): (string | undefined)[] {
  return featuresOf('countries')
    .filter(({ geometry, properties }) => properties.kind === 'country' && isInside(position, geometry as Area))
    .map(({ properties }) => properties.name);
}

/** The solid lines that are drawn where two countries meet. */
const borders = featuresOf().filter(({ properties }) => properties.kind === 'border');

function bordersAlong(geometry: Geometry): readonly GeoFeature[] {
  const outline = sidesOf(geometry);
  return borders.filter((border) => [...sidesOf(border.geometry)].some((side) => outline.has(side)));
}

// The village as GeoNames has it, its eastern edge, and its fields down to the Mandate boundary.
test.each([
  ['the village', positionsOf(geometryOf({ name: 'Ghajar' }, 'towns'))[0] ?? []],
  ['the village’s east', [35.627, 33.272]],
  ['the fields', [35.63, 33.262]],
  ['the fields above the bridge', [35.63, 33.25]],
])('Ghajar’s ground south of the Blue Line is in no country’s fill: %s', (_name, position) => {
  expect(countriesAt(position)).toEqual([]);
  expect(isInside(position, golan)).toBe(true);
});

test.each([
  ['Metula', [35.5787, 33.2793], 'Israel'],
  ['Tel Dan', [35.652, 33.249], 'Israel'],
  ['Ma’ayan Baruch', [35.608, 33.24], 'Israel'],
  ['Ghajar north of the Blue Line', [35.6225, 33.2745], 'Lebanon'],
  ['Wazzani, across the Hasbani', [35.615, 33.27], 'Lebanon'],
])('what lies beside it is in its country: %s', (_name, position, country) => {
  expect(countriesAt(position)).toEqual([country]);
});

test('Ghajar’s ground measures what its note says', () => {
  const west: Area = {
    type: 'Polygon',
    coordinates: [
      [
        [35.6, 33.2],
        [35.652, 33.2],
        [35.652, 33.3],
        [35.6, 33.3],
        [35.6, 33.2],
      ],
    ],
  };
  const ground = sharedArea(golan, west);
  const note = layers.find(({ id }) => id === 'golan')?.note;
  expect(note).toContain(`it comes to ${Math.round(ground ? squareKilometres(ground) : 0)} km²`);
});

test('no solid line runs along ground whose status is open', () => {
  const status = (geometry: Geometry) => bordersAlong(geometry).map(({ properties }) => properties.name);
  expect(status(golan)).toEqual([]);
  expect(status(polygonOf({ id: 'west-bank' }))).toEqual([]);
  expect(status(polygonOf({ id: 'gaza' }))).toEqual(['Gaza–Egypt border']);
});

test.each([
  ['Jordan–West Bank line', polygonOf({ id: 'west-bank' }), 500],
  ['Jordan–Golan Heights line', golan, 20],
])('the %s is dashed and the edge of both', (name, territory, least) => {
  const sides = sidesOf(geometryOf({ name, kind: 'disputed' }, 'lines'));
  const [ofJordan, ofTerritory] = [sidesOf(geometryOf({ id: 'jordan' })), sidesOf(territory)];
  expect(sides.size).toBeGreaterThan(least);
  expect([...sides].every((side) => ofJordan.has(side) && ofTerritory.has(side))).toBe(true);
});

test('Crimea’s line is dashed from sea to sea, and no solid one runs there', () => {
  const [west, south, east, north] = boundsOf([
    lineOf({ kind: 'disputed', name: 'Line between Crimea and mainland Ukraine' }),
  ]);
  expect([west, south, east, north].map((degrees) => Math.round(degrees * 10) / 10)).toEqual([33.6, 45.7, 35, 46.2]);
  const solid = borders.flatMap(({ geometry }) => positionsOf(geometry));
  expect(solid.filter(([x = 0, y = 0]) => x > 32 && x < 37 && y > 44 && y < 46.5)).toEqual([]);
});

test('22° N is dashed from Bir Tawil to the Red Sea, and neither border nor shore there', () => {
  const dashed = featuresOf('lines').filter(({ properties }) => properties.name?.includes('Hala’ib'));
  expect(dashed.map(({ properties }) => properties.kind)).toEqual(['disputed', 'disputed']);
  const ends = dashed.flatMap(({ geometry }) => positionsOf(geometry).map(([x]) => x ?? 0));
  expect([Math.min(...ends), Math.max(...ends)]).toEqual([33.176, 36.881]);
  expect(new Set(ends).size).toBe(3);
  const egypt = sidesOf(geometryOf({ id: 'egypt' }));
  for (const { geometry } of dashed) expect([...sidesOf(geometry)].every((side) => egypt.has(side))).toBe(true);
  const others = featuresOf('lines').filter((feature) => !dashed.includes(feature));
  const onLine = ([x = 0, y = 0]: Position) => x > 33.18 && x < 36.6 && y > 21.5 && y < 22.001;
  expect(others.flatMap(({ geometry }) => positionsOf(geometry)).filter(onLine)).toEqual([]);
});
