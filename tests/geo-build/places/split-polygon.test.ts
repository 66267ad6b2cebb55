import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { squareKilometres } from '../../../src/geo/measure';
import { drawOut, offsetLine, splitPolygon } from '../../../src/geo-build/places/split-polygon';

const square: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [34, 31],
      [35, 31],
      [35, 32],
      [34, 32],
      [34, 31],
    ],
  ],
};
const exact = (position: Position) => position;

test('a cut leaves two halves that make the whole', () => {
  const height = fc.double({ min: 31.01, max: 31.99, noNaN: true });
  fc.assert(
    fc.property(height, height, height, (a, b, c) => {
      const line = [
        [33.5, a],
        [34.5, b],
        [35.5, c],
      ];
      const { first, second, whole, cut } = splitPolygon(square, line, exact);
      const sum = squareKilometres(first) + squareKilometres(second);
      expect(sum / squareKilometres(whole)).toBeCloseTo(1, 9);
      expect(cut).toHaveLength(3);
    }),
  );
});

test('a cut that does not cross is refused', () => {
  expect(() =>
    splitPolygon(
      square,
      [
        [33, 30],
        [33, 33],
      ],
      exact,
    ),
  ).toThrow('meets the ring 0 times');
  expect(() =>
    splitPolygon(
      square,
      [
        [33.5, 31.5],
        [34.5, 31.5],
      ],
      exact,
    ),
  ).toThrow('meets the ring 1 times');
});

test('a line moves sideways by so many metres, to the left where positive', () => {
  const [start] = offsetLine(
    [
      [34, 0],
      [35, 0],
    ],
    1000,
  );
  expect(start?.[0]).toBeCloseTo(34, 9);
  expect((start?.[1] ?? 0) * 111.195).toBeCloseTo(1, 6);
});

test('a line is drawn out at both ends', () => {
  expect(
    drawOut(
      [
        [1, 0],
        [2, 0],
        [3, 0],
      ],
      0.5,
    ),
  ).toEqual([
    [0.5, 0],
    [2, 0],
    [3.5, 0],
  ]);
});
