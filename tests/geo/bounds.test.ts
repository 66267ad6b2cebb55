import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Bounds,
  boundsIntersect,
  containsBounds,
  containsPosition,
  expandBounds,
  unionBounds,
} from '../../src/geo/bounds';

/** Coarse, so that edges meet often. */
const degrees = fc.integer({ min: -5, max: 5 });
const pair = fc.tuple(degrees, degrees).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const bounds = fc.tuple(pair, pair).map(([[west, east], [south, north]]): Bounds => [west, south, east, north]);
const position = fc.tuple(degrees, degrees);

describe('bounds', () => {
  const home: Bounds = [34, 31, 36, 33];

  it.each([
    ['inside', [35, 32], true],
    ['a corner', [34, 33], true],
    ['west of them', [33.9, 32], false],
    ['east of them', [36.1, 32], false],
    ['south of them', [35, 30.9], false],
    ['north of them', [35, 33.1], false],
    ['nowhere', [], false],
  ])('know of %s whether it lies in them', (_where, at, within) => {
    expect(containsPosition(home, at)).toBe(within);
  });

  it('intersect where they have a position in common, be it on an edge', () => {
    expect(boundsIntersect(home, [36, 33, 40, 40])).toBe(true);
    expect(boundsIntersect(home, [36.1, 31, 40, 33])).toBe(false);
    const checked = fc.property(bounds, bounds, position, (a, b, at) => {
      if (containsPosition(a, at) && containsPosition(b, at)) expect(boundsIntersect(a, b)).toBe(true);
      expect(boundsIntersect(a, b)).toBe(boundsIntersect(b, a));
    });
    fc.assert(checked);
  });

  it('hold others whose corners they hold', () => {
    const checked = fc.property(bounds, bounds, (outer, inner) => {
      const [west, south, east, north] = inner;
      const corners = [
        [west, south],
        [east, north],
      ];
      expect(containsBounds(outer, inner)).toBe(corners.every((corner) => containsPosition(outer, corner)));
    });
    fc.assert(checked);
  });

  it('grow around others and by degrees', () => {
    const checked = fc.property(bounds, bounds, (a, b) => {
      const both = unionBounds(a, b);
      expect(containsBounds(both, a) && containsBounds(both, b)).toBe(true);
    });
    fc.assert(checked);
    expect(expandBounds(home, 1)).toEqual([33, 30, 37, 34]);
    expect(expandBounds(home, 1, 0)).toEqual([33, 31, 37, 33]);
  });
});
