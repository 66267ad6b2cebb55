import { expect, it } from 'vitest';
import {
  creditsOf,
  featuresOf,
  geoFiles,
  geoNames,
  geoStages,
  isVital,
  parseGeography,
  roleOf,
  versionedName,
  vitalFiles,
} from '../../src/geo/geography';
import { boxOf, collectionOf, shapeOf } from '../harness/shapes';

const [one, other] = [shapeOf('a', boxOf(34, 31, 35, 32)), shapeOf('b', boxOf(34, 31, 35, 32))];

it('there is no map without countries, lines, places and the land beyond', () => {
  expect(['countries', 'lines', 'places', 'world', 'towns', ''].map(isVital)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

it('a file has another name in another version', () => {
  expect(versionedName('places.geojson', 'a1b2')).toBe('places.a1b2.geojson');
});

it('each role has a file of its own, the files of one role grow finer, and the first view has all that is vital', () => {
  expect(geoNames.map(roleOf).filter((role) => !geoFiles.includes(role))).toEqual([]);
  expect(geoFiles.filter((role) => !geoNames.includes(role))).toEqual([]);
  expect(new Set(geoNames).size).toBe(geoNames.length);
  const first = geoStages[0].map(roleOf);
  expect(vitalFiles.filter((role) => !first.includes(role))).toEqual([]);
  expect(geoNames.indexOf('world-light')).toBeLessThan(geoNames.indexOf('world'));
});

it('a geography has the features of all files that are there', () => {
  expect(featuresOf({ countries: collectionOf(one), places: collectionOf(other) })).toEqual([one, other]);
  expect(featuresOf({})).toEqual([]);
});

it('a geography is read file by file, with where its layers come from', () => {
  const read = parseGeography((name) => (name === 'layers.json' ? '{ "layers": [{ "id": "a" }] }' : `"${name}"`));
  expect(read.layers).toEqual([{ id: 'a' }]);
  expect(read.geography).toMatchObject({ world: 'world.geojson', places: 'places.geojson' });
});

it('a credit that several layers ask for is shown once, and none where none is asked for', () => {
  expect(creditsOf([{ credit: 'One' }, {}, { credit: 'Other' }, { credit: 'One' }])).toEqual(['One', 'Other']);
});
