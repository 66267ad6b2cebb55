import { expect, test } from 'vitest';
import { containsPosition } from '../../src/geo/bounds';
import type { GeoCollection, GeoFeature, GeoName } from '../../src/geo/geography';
import { readGeoFile } from '../harness/geography';
import { featuresOf, positionsOf, sidesOf } from './public-geo';

/** Where a close look is to find the same detail everywhere. */
const LEVANT = [29.5, 29, 37.5, 37] as const;

function read(name: GeoName): readonly GeoFeature[] {
  const { features }: GeoCollection = JSON.parse(readGeoFile(`${name}.geojson`));
  return features;
}

function sidesOfAll(features: readonly GeoFeature[]): ReadonlySet<string> {
  return new Set(features.flatMap(({ geometry }) => [...sidesOf(geometry)]));
}

const inked = (features: readonly GeoFeature[]) =>
  features.filter(({ properties }) => !['river', 'water-line'].includes(properties.kind));

const keyOf = ({ properties: { kind, layer, name, id } }: GeoFeature): string => [kind, layer, name, id].join();

test.each([
  ['countries', 'countries-close'],
  ['lines', 'lines-close'],
  ['water', 'water-close'],
] as const)('what is in %s is in %s, too: nothing is lost when one takes the place of the other', (usual, close) => {
  expect(read(close).map(keyOf)).toEqual(read(usual).map(keyOf));
});

test('an edge that a place shares with the land is the same line on the finer land', () => {
  const [land, finer] = [sidesOfAll(featuresOf('countries')), sidesOfAll(read('countries-close'))];
  const areas = featuresOf('places').filter(({ geometry }) => geometry.type.endsWith('Polygon'));
  const shared = [...sidesOfAll(areas)].filter((side) => land.has(side));
  expect(shared.length).toBeGreaterThan(500);
  expect(shared.filter((side) => !finer.has(side))).toEqual([]);
});

test('coasts and borders of the Levant are finer for a close look, and have all that they had', () => {
  const inLevant = (features: readonly GeoFeature[]) => {
    const positions = inked(features).flatMap(({ geometry }) => positionsOf(geometry));
    return new Set(positions.filter((position) => containsPosition(LEVANT, position)).map(String));
  };
  const [usual, close] = [inLevant(featuresOf('lines')), inLevant(read('lines-close'))];
  expect(close.size).toBeGreaterThan(1.3 * usual.size);
  // Far out, the coarser file has fewer decimals, and corners of long stretches of coast are cut by up to 500 m.
  const cellsOf = (position: string) => {
    const [x = 0, y = 0] = position.split(',').map((degrees) => Math.round(Number(degrees) * 200));
    return [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => `${x + dx},${y + dy}`));
  };
  const there = new Set([...close].flatMap(cellsOf));
  expect([...usual].filter((position) => !there.has(cellsOf(position)[4] ?? ''))).toEqual([]);
});
