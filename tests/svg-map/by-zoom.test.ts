import { expect, it } from 'vitest';
import { betweenLevels } from '../../src/cartography/zoom';
import { byZoom } from '../../src/maplibre/layers/expressions';

it('goes straight from stop to stop and no further', () => {
  const at = (zoom: number): number => byZoom(zoom, [4, 10], [6, 40], [9, 70]);
  expect([2, 4, 5, 6, 7.5, 9, 12].map(at)).toEqual([10, 10, 25, 40, 55, 70, 70]);
  expect(byZoom(3, [4, 0.6])).toBe(0.6);
});

it('doubles from one level to the next', () => {
  expect(betweenLevels(6)).toBe(1);
  expect(betweenLevels(6.5)).toBeCloseTo(Math.SQRT2, 12);
  expect(betweenLevels(6.999)).toBeLessThan(2);
});
