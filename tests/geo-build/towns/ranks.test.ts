import { expect, test } from 'vitest';
import { kilometresBetween } from '../../../src/geo-build/near/distances';
import { rankOf } from '../../../src/geo-build/towns/ranks';
import { featuresOf, positionsOf } from '../public-geo';

const of = (population: number, featureCode = 'PPL', country = 'SY') => ({
  country,
  told: { population, featureCode },
});

test.each([
  [750_000, 1],
  [749_999, 2],
  [300_000, 2],
  [75_000, 3],
  [10_000, 4],
  [9999, 5],
  [0, 5],
])('of %s people the rank is %s, whatever the country', (people, rank) => {
  expect(['SY', 'IL', 'PS', 'LB'].map((country) => rankOf(of(people, 'PPL', country)))).toEqual(Array(4).fill(rank));
});

test('seats rank as large towns, capitals first, and an estimate stands where it is given', () => {
  expect(rankOf(of(0, 'PPLA'))).toBe(3);
  expect(rankOf(of(400_000, 'PPLA'))).toBe(2);
  expect([rankOf(of(0, 'PPLA2')), rankOf(of(0, 'PPLA2', 'PS'))]).toEqual([5, 3]);
  expect(rankOf({ ...of(20_000), mark: 'seat' })).toBe(3);
  expect(rankOf({ ...of(20_000), mark: 'capital' })).toBe(1);
  expect(rankOf({ ...of(90_000), mark: 5 })).toBe(5);
  expect(rankOf({ country: 'LB', told: undefined })).toBe(5);
});

const towns = featuresOf('towns').map(({ properties, geometry }) => ({
  ...properties,
  at: positionsOf(geometry)[0] ?? [],
}));

test('Gaza City shows before every other town of the Strip', () => {
  const gaza = towns.find(({ name }) => name === 'Gaza City');
  const near = towns.filter(({ at, name }) => name !== 'Gaza City' && kilometresBetween(at, gaza?.at ?? []) < 9);
  expect(near.length).toBeGreaterThan(4);
  for (const { name, rank = 0 } of near) expect(rank, name).toBeGreaterThan(gaza?.rank ?? 9);
});

test('no town is named where a place of the story has its name', () => {
  const points = featuresOf('places').filter(({ geometry }) => geometry.type === 'Point');
  const twice = points.flatMap(({ properties, geometry }) => {
    const [at = []] = positionsOf(geometry);
    return towns.filter((town) => town.name === properties.name && kilometresBetween(town.at, at) < 10);
  });
  expect(points.length).toBeGreaterThan(2);
  expect(twice).toEqual([]);
});

test('no two towns are so near that one always hides the other', () => {
  const line = towns.map(({ at }) => at);
  for (const { name, at } of towns) {
    const others = line.filter((other) => other !== at);
    expect(Math.min(...others.map((other) => kilometresBetween(at, other))), name).toBeGreaterThan(1);
  }
});
