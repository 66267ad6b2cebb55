import type { Position } from 'geojson';
import { KM_PER_DEGREE } from './detail';
import { kilometresBetween } from './distances';

/** Planar area of a small ring in km², good enough to tell specks from land. */
export function ringKilometres(ring: readonly Position[]): number {
  const latitude = ((ring[0]?.[1] ?? 0) * Math.PI) / 180;
  return (Math.abs(signedRingArea(ring)) / 2) * KM_PER_DEGREE ** 2 * Math.cos(latitude);
}

/** Polygons by the planar areas of their outer rings. */
export function largestFirst(polygons: readonly Position[][][]): Position[][][] {
  const size = ([outer = []]: readonly Position[][]) => ringKilometres(outer);
  return polygons.toSorted((a, b) => size(b) - size(a));
}

/** True for a line that ends where it begins. */
export function isClosed(line: readonly Position[]): boolean {
  return line[0]?.join() === line.at(-1)?.join();
}

/** The stretches of a line whose positions all pass; single positions are no stretch. */
export function runsOf(line: readonly Position[], passes: (position: Position) => boolean): Position[][] {
  const runs: Position[][] = [[]];
  for (const position of line) {
    if (passes(position)) runs.at(-1)?.push(position);
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

/** One text for one position, to count who shares it. */
export function positionKey([x, y]: Position): string {
  return `${x},${y}`;
}

/** Index of the ring's vertex nearest to a position. */
export function nearestVertex(ring: readonly Position[], position: Position): number {
  let nearest = 0;
  for (const [index, vertex] of ring.entries()) {
    if (kilometresBetween(vertex, position) < kilometresBetween(ring[nearest] ?? vertex, position)) nearest = index;
  }
  return nearest;
}

/** The vertices of a closed ring from one index to another, both included, in the ring's direction, across its seam. */
export function ringSection(ring: readonly Position[], from: number, to: number): Position[] {
  const open = ring.slice(0, -1);
  const start = from % open.length;
  const end = to % open.length;
  if (start <= end) return open.slice(start, end + 1);
  return [...open.slice(start), ...open.slice(0, end + 1)];
}

/** The two closed rings that a line makes of a ring when it joins two of the ring's vertices. */
export function splitRing(
  ring: readonly Position[],
  from: number,
  to: number,
  inner: readonly Position[],
): readonly [Position[], Position[]] {
  const first = [...ringSection(ring, from, to), ...inner.toReversed()];
  const second = [...ringSection(ring, to, from), ...inner];
  return [closed(first), closed(second)];
}

function closed(open: Position[]): Position[] {
  const [first] = open;
  return first ? [...open, first] : open;
}

/**
 * Twice the signed planar area of a ring in square degrees (shoelace formula); positive where it runs counterclockwise.
 */
function signedRingArea(ring: readonly Position[]): number {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let sum = 0;
  let previousX = 0;
  let previousY = 0;
  for (const [x = 0, y = 0] of ring) {
    sum += previousX * (y - originY) - (x - originX) * previousY;
    previousX = x - originX;
    previousY = y - originY;
  }
  return sum;
}
