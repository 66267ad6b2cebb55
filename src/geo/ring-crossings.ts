import type { Position } from 'geojson';

/** Two sides of a ring that cross, each by the index of the position where it begins, the lower first. */
export type RingCrossing = readonly [at: number, other: number];

type Point = readonly [x: number, y: number];

interface Side {
  readonly index: number;
  readonly a: Point;
  readonly b: Point;
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

// In whole millionths of a degree the arithmetic is exact for sides up to some 60 degrees long.
const UNITS = 1e6;

/**
 * Where a closed ring of lon-lat positions crosses itself, in order, the first `most` that are found; touching is no
 * crossing. Turf's `kinks` compares every side with every other, which is too slow for whole coasts: here a sweep from west
 * to east compares only sides above or below one another.
 */
export function findRingCrossings(ring: readonly Position[], most: number): readonly RingCrossing[] {
  const found: RingCrossing[] = [];
  let active: Side[] = [];
  for (const side of sidesOf(ring).sort((p, q) => p.left - q.left)) {
    active = active.filter(({ right }) => right >= side.left);
    for (const other of active) {
      if (!cross(side, other)) continue;
      found.push(side.index < other.index ? [side.index, other.index] : [other.index, side.index]);
      if (found.length === most) return inOrder(found);
    }
    active.push(side);
  }
  return inOrder(found);
}

function inOrder(found: readonly RingCrossing[]): readonly RingCrossing[] {
  return found.toSorted((p, q) => p[0] - q[0] || p[1] - q[1]);
}

function sidesOf(ring: readonly Position[]): Side[] {
  const points = ring.map(([x = 0, y = 0]): Point => [Math.round(x * UNITS), Math.round(y * UNITS)]);
  return points.slice(1).map((b, index) => {
    const a = points[index] ?? b;
    const [left, right] = a[0] < b[0] ? [a[0], b[0]] : [b[0], a[0]];
    const [low, high] = a[1] < b[1] ? [a[1], b[1]] : [b[1], a[1]];
    return { index, a, b, left, right, low, high };
  });
}

function cross(s: Side, t: Side): boolean {
  if (s.low > t.high || t.low > s.high) return false;
  return stretchesCross(s, t);
}

interface Stretch {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** True where two straight stretches cross; touching is no crossing. */
export function stretchesCross(s: Stretch, t: Stretch): boolean {
  return turn(s, t.a) * turn(s, t.b) < 0 && turn(t, s.a) * turn(t, s.b) < 0;
}

/** 1 where a point lies left of a stretch, -1 where right, 0 on its line. */
function turn({ a, b }: Stretch, [x = 0, y = 0]: readonly number[]): number {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  return Math.sign((bx - ax) * (y - ay) - (x - ax) * (by - ay));
}
