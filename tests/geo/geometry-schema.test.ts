import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { checkGeoFile } from '../../src/geo/check-geography';
import { findSwapped } from '../../src/geo/geometry-schema';
import { findRingCrossings, type RingCrossing } from '../../src/geo/ring-crossings';
import { collection, polygon, square } from './sound-features';

/** Coarse, so that sides meet in corners, overlap and run along each other often. */
const ring = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })), { minLength: 3, maxLength: 12 })
  .map((positions): Position[] => [...positions, positions[0] ?? [0, 0]]);

/** Around a centre by growing angle, as far out as the radii say: never crosses itself. */
const star = fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 3, maxLength: 200 }).map((radii) => {
  const positions = radii.map((radius, index): Position => {
    const angle = (2 * Math.PI * index) / radii.length;
    return [34.5 + radius * Math.cos(angle), 31.5 + radius * Math.sin(angle)].map((x) => Number(x.toFixed(6)));
  });
  return [...positions, positions[0] ?? []];
});

function everyPair(positions: readonly Position[]): readonly RingCrossing[] {
  const sides = positions.slice(1).map((end, index) => [positions[index] ?? end, end] as const);
  return sides.flatMap((a, at) =>
    sides.flatMap((b, other) => (at < other && splits(a, b) && splits(b, a) ? [[at, other] as const] : [])),
  );
}

function splits([a, b]: readonly [Position, Position], [c, d]: readonly [Position, Position]): boolean {
  const side = ([x = 0, y = 0]: Position): number => {
    const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [a, b];
    return (bx - ax) * (y - ay) - (x - ax) * (by - ay);
  };
  return side(c) * side(d) < 0;
}

describe('the crossings of a ring', () => {
  it('are those that comparing every side with every other finds', () => {
    const checked = fc.property(ring, (positions) => {
      expect(findRingCrossings(positions, Number.POSITIVE_INFINITY)).toEqual(everyPair(positions));
    });
    fc.assert(checked, { numRuns: 2000 });
  });

  it('are none in a star, which has the one fault of running the wrong way when reversed', () => {
    const checked = fc.property(star, (positions) => {
      expect(findRingCrossings(positions, 1)).toEqual([]);
      const problems = checkGeoFile('a.geojson', collection(polygon([positions.toReversed()])));
      expect(problems.map(({ found }) => found)).toEqual(['a ring that runs clockwise']);
    });
    fc.assert(checked);
  });

  it('are listed up to ten of a tangle, with word that there are more', () => {
    const corner = (index: number): Position => {
      const angle = (2 * Math.PI * 8 * index) / 17;
      return [34 + Math.cos(angle), 31 + Math.sin(angle)].map((x) => Number(x.toFixed(6)));
    };
    const tangle = Array.from({ length: 18 }, (_, index) => corner(index % 17));
    const problems = checkGeoFile('a.geojson', collection(polygon([tangle])));
    expect(problems).toHaveLength(11);
    expect(problems.at(-1)?.found).toBe('more than 10 crossings in this ring');
  });
});

describe('a hole', () => {
  const outer = square([34, 31], 1);
  const holeAt = (x: number) => square([x, 31.25], 0.5).toReversed();
  it('may touch the ring around it, not leave it', () => {
    expect(checkGeoFile('a.geojson', collection(polygon([outer, holeAt(34.5)])))).toEqual([]);
    const [problem] = checkGeoFile('a.geojson', collection(polygon([outer, holeAt(34.25), holeAt(34.75)])));
    expect(problem?.path).toMatch(/^\$\.features\[0\]\.geometry\.coordinates\[2\]/);
  });
});

describe('swapped coordinates', () => {
  it('are found wherever a single position of a star has them', () => {
    const checked = fc.property(star, fc.nat(), (wide, pick) => {
      const positions = wide.map(([x = 0, y = 0]): Position => [34.5 + (x - 34.5) / 10, 31.5 + (y - 31.5) / 10]);
      const index = pick % (positions.length - 1);
      const isThere = (at: number) => at === index || (index === 0 && at === positions.length - 1);
      const swapped = positions.map((position, at) => (isThere(at) ? position.toReversed() : position));
      expect(findSwapped(swapped)).toEqual([index]);
    });
    fc.assert(checked);
  });

  it('are not seen in lines that jump for other reasons', () => {
    expect(findSwapped([])).toEqual([]);
    expect(findSwapped([[34, 31]])).toEqual([]);
    expect(findSwapped(square([-10, 20], 40))).toEqual([]);
    const nearTheDiagonal = [
      [31.5, 31.6],
      [31.6, 31.5],
      [31.5, 31.601],
    ];
    expect(findSwapped(nearTheDiagonal)).toEqual([]);
  });
});
