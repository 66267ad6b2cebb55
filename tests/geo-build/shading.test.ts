import { describe, expect, it } from 'vitest';
import { shadeAt } from '../../src/geo-build/relief/shading';

/** Ground that rises by so many metres with each degree to the east and to the north. */
const slope = (east: number, north: number) => ({
  metresAt: (longitude: number, latitude: number) => east * longitude + north * latitude,
});

describe('the shading of the land', () => {
  it('leaves flat ground as it is, however high', () => {
    expect(shadeAt({ metresAt: () => 2500 }, 35, 33)).toBeCloseTo(0, 10);
  });

  it('lightens what faces the north-west, darkens what falls away from there, more the steeper it is', () => {
    const [facing, away, steeper] = [slope(900, -900), slope(-900, 900), slope(-2700, 2700)].map((ground) =>
      shadeAt(ground, 35, 33),
    );
    expect(facing).toBeGreaterThan(0.02);
    expect(away).toBeLessThan(-0.02);
    expect(steeper).toBeLessThan(away ?? 0);
  });

  it('is never more than black or white', () => {
    for (const ground of [slope(1e6, -1e6), slope(-1e6, 1e6)]) {
      expect(Math.abs(shadeAt(ground, 35, 33))).toBeLessThanOrEqual(1);
    }
  });
});
