import type { Geometry, MultiLineString, Position } from 'geojson';
import { expect, test } from 'vitest';
import { type Area, isInside, nearestOnLine } from '../../src/geo/overlay';
import { cornerDegrees } from '../../src/geo-build/near/distances';
import { featuresOf, geometryOf, lengthKilometres, polygonOf, positionsOf, sidesOf } from './public-geo';

function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

function river(name: string): Position[][] {
  return linesOf(geometryOf({ kind: 'river', name }, 'lines'));
}

const coast = geometryOf({ kind: 'coast' }, 'lines') as MultiLineString;
const shoreOf = (name: string): MultiLineString => ({
  type: 'MultiLineString',
  coordinates: polygonOf({ kind: 'lake', name }).coordinates,
});

test.each([
  ['Nile (Rosetta branch)', coast],
  ['Nile (Damietta branch)', coast],
  ['Shatt al-Arab', coast],
  ['Litani', coast],
  ['Jordan', shoreOf('Dead Sea')],
  ['Jordan', shoreOf('Sea of Galilee')],
])('the %s reaches its shore', (name, shore) => {
  const ends = river(name).flatMap((line) => [line[0] ?? [], line.at(-1) ?? []]);
  expect(Math.min(...ends.map((end) => nearestOnLine(shore, end).metres))).toBeLessThan(150);
});

test('the large rivers are unbroken and fine enough for a close view', () => {
  for (const name of ['Nile', 'Euphrates', 'Tigris']) {
    const lines = river(name);
    const ends = lines.flatMap((line) => [line[0], line.at(-1)].map(String));
    // Source and mouth, and where one river becomes another.
    const loose = ends.filter((end) => ends.filter((other) => other === end).length === 1);
    expect(loose.length, name).toBeLessThanOrEqual(8);
    const [length, positions] = [lines, lines].map((each, index) =>
      index === 0 ? lengthKilometres({ type: 'MultiLineString', coordinates: each }) : each.flat().length,
    );
    expect((length ?? 0) / (positions ?? 1), name).toBeLessThan(12);
  }
});

test('southern Lebanon ends at the very course that is drawn of the Litani', () => {
  const sides = sidesOf(polygonOf({ id: 'southern-lebanon', kind: 'zone' }));
  const edge = new Set([...sides].flatMap((side) => side.split(' ')));
  const course = river('Litani').flat();
  const shared = course.filter((at) => {
    return [...edge].some((vertex) => {
      const [x = 0, y = 0] = vertex.split(',').map(Number);
      return Math.hypot(x - (at[0] ?? 0), y - (at[1] ?? 0)) < 1e-4;
    });
  });
  expect(shared.length).toBeGreaterThan(50);
});

test('the shores of the Dead Sea have no barbs', () => {
  for (const name of ['Dead Sea', 'Dead Sea (southern basin)']) {
    const ring = positionsOf(polygonOf({ kind: 'lake', name })).slice(0, -1);
    const corners = ring.map((at, index) =>
      cornerDegrees(ring.at(index - 1) ?? [], at, ring[(index + 1) % ring.length] ?? []),
    );
    expect(corners.filter((degrees) => degrees < 75).length, name).toBeLessThanOrEqual(2);
    expect(corners.filter((degrees) => degrees > 120).length / corners.length, name).toBeGreaterThan(0.85);
  }
});

test('the lines over the sea have no corners and run over water', () => {
  const lines = featuresOf('lines').filter(({ properties }) => properties.kind === 'water-line');
  const corners = lines.flatMap(({ geometry }) =>
    linesOf(geometry).flatMap((line) =>
      line.slice(1, -1).map((at, index) => cornerDegrees(line[index] ?? [], at, line[index + 2] ?? [])),
    ),
  );
  expect(corners.length).toBeGreaterThan(1000);
  expect(corners.filter((degrees) => degrees < 120).length / corners.length).toBeLessThan(0.04);
  const egypt = geometryOf({ id: 'egypt' }) as Area;
  expect(lines.flatMap(({ geometry }) => positionsOf(geometry)).some((at) => isInside(at, egypt))).toBe(false);
});
