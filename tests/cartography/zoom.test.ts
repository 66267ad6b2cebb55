import { expect, it } from 'vitest';
import { atZoom, betweenLevels } from '../../src/cartography/zoom';

const stops = [
  [4, 10],
  [6, 40],
  [9, 70],
] as const;

it('goes straight from stop to stop and no further', () => {
  expect([3, 4, 5, 6, 7.5, 9, 12].map((zoom) => atZoom(stops, zoom))).toEqual([10, 10, 25, 40, 55, 70, 70]);
  expect(atZoom([[4, 3]], 11)).toBe(3);
});

it('grows within a zoom level and begins anew with the next', () => {
  expect([6, 6.5, 7].map((zoom) => Math.round(betweenLevels(zoom) * 100) / 100)).toEqual([1, 1.41, 1]);
});
