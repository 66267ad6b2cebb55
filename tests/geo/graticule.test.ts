import { describe, expect, it } from 'vitest';
import { graticuleOf } from '../../src/geo/graticule';

const view = (zoom: number, size = { width: 800, height: 600 }) => ({
  camera: { longitude: 35, latitude: 32, zoom },
  size,
});

describe('the graticule', () => {
  it('has its ticks where meridians and parallels meet the edges', () => {
    const { meridians, parallels } = graticuleOf(view(6));
    expect(meridians.find(({ degrees }) => degrees === 35)?.at).toBeCloseTo(400, 6);
    expect(parallels.find(({ degrees }) => degrees === 32)?.at).toBeCloseTo(300, 6);
    // A degree of longitude is 512 px · 2⁶ / 360 wide.
    const [one, next] = meridians.filter(({ degrees }) => Number.isInteger(degrees));
    expect((next?.at ?? 0) - (one?.at ?? 0)).toBeCloseTo((512 * 64) / 360, 6);
    const north = parallels.find(({ degrees }) => degrees === 33)?.at ?? Number.NaN;
    expect(north).toBeLessThan(300);
  });

  it.each([2, 4.7, 6, 8.3, 10, 13])('is neither crowded nor empty at zoom %d, and none of it lies outside', (zoom) => {
    for (const size of [
      { width: 1074, height: 656 },
      { width: 390, height: 410 },
    ]) {
      const { meridians, parallels } = graticuleOf(view(zoom, size));
      expect(meridians.length).toBeGreaterThanOrEqual(2);
      const gaps = meridians.slice(1).map(({ at }, index) => at - (meridians[index]?.at ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(36);
      for (const { at } of meridians) expect(at >= 0 && at <= size.width).toBe(true);
      for (const { at } of parallels) expect(at >= 0 && at <= size.height).toBe(true);
    }
  });

  it('marks the steps of the next coarser one', () => {
    const { meridians } = graticuleOf(view(6));
    expect(meridians.filter(({ isMajor }) => isMajor).map(({ degrees }) => degrees % 1)).toEqual(
      expect.arrayContaining([0]),
    );
    expect(meridians.some(({ isMajor }) => !isMajor)).toBe(true);
  });
});
