import type { Position } from 'geojson';

/** Two sides of a ring that cross, by the indices of the positions where they begin. */
export interface RingCrossing {
  readonly at: number;
  readonly other: number;
}

interface Side {
  readonly index: number;
  readonly a: Position;
  readonly b: Position;
  readonly left: number;
  readonly right: number;
}

/**
 * The first place found where a closed ring crosses itself, by a sweep from west to east over its sides; touching in a
 * vertex is no crossing. Turf's `kinks` compares every side with every other, which is too slow for whole coasts.
 */
export function findRingCrossing(ring: readonly Position[]): RingCrossing | undefined {
  const sides = ring.slice(0, -1).map((a, index): Side => {
    const b = ring[index + 1] ?? a;
    const [ax = 0, bx = 0] = [a[0], b[0]];
    return { index, a, b, left: Math.min(ax, bx), right: Math.max(ax, bx) };
  });
  let active: Side[] = [];
  for (const side of sides.toSorted((p, q) => p.left - q.left)) {
    active = active.filter(({ right }) => right >= side.left);
    const crossed = active.find((other) => cross(side, other));
    if (crossed) return { at: Math.min(side.index, crossed.index), other: Math.max(side.index, crossed.index) };
    active.push(side);
  }
  return undefined;
}

function cross(s: Side, t: Side): boolean {
  return turn(s, t.a) * turn(s, t.b) < 0 && turn(t, s.a) * turn(t, s.b) < 0;
}

/** 1 where a position lies left of a side, -1 where right, 0 on its line. */
function turn({ a, b }: Side, [x = 0, y = 0]: Position): number {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  return Math.sign((bx - ax) * (y - ay) - (x - ax) * (by - ay));
}
