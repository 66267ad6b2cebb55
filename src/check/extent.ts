import type { Bounds } from '../geo/measure';

/** Bounds with as much around them as they are wide and high, at least `least` degrees. */
export function widened([west, south, east, north]: Bounds, least: number): Bounds {
  const x = Math.max(least, east - west);
  const y = Math.max(least, north - south);
  return [west - x, south - y, east + x, north + y];
}

/** True where a lon-lat position lies within bounds or on their edge. */
export function holds([west, south, east, north]: Bounds, [x, y]: readonly [number, number]): boolean {
  return west <= x && x <= east && south <= y && y <= north;
}

/** True where two bounds have a position in common. */
export function meets(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
