/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** True where a position, longitude first, lies within the bounds or on their edge. */
export function containsPosition([west, south, east, north]: Bounds, [x, y]: readonly number[]): boolean {
  return x !== undefined && y !== undefined && x >= west && x <= east && y >= south && y <= north;
}

/** True where the outer bounds hold all of the inner ones. */
export function containsBounds(outer: Bounds, inner: Bounds): boolean {
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
}

/** True where two bounds have a position in common. */
export function boundsIntersect(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

/** The smallest bounds around two others. */
export function unionBounds(a: Bounds, b: Bounds): Bounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** Bounds that reach so many degrees farther to either side. */
export function expandBounds([west, south, east, north]: Bounds, x: number, y = x): Bounds {
  return [west - x, south - y, east + x, north + y];
}
