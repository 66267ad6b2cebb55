import type { Position } from 'geojson';

/**
 * Twice the signed planar area of a ring in square degrees (shoelace formula): positive where it runs counterclockwise, as
 * RFC 7946 section 3.1.6 asks of exterior rings.
 */
export function signedRingArea(ring: readonly Position[]): number {
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

/** The polygon's rings by the right-hand rule: the first counterclockwise, holes clockwise. */
export function rightHanded(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => (signedRingArea(ring) > 0 === (index === 0) ? ring : ring.toReversed()));
}
