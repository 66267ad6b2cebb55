import type { Bounds } from './measure';

/** Longitude and latitude in degrees. */
export type LonLat = readonly [longitude: number, latitude: number];
/** Position in the square world of Web Mercator: 0 to 1 eastward and southward. */
export type WorldPoint = readonly [x: number, y: number];

/** What a flat, north-up map looks at; the zoom counts as MapLibre's does. */
export interface Camera {
  readonly center: LonLat;
  readonly zoom: number;
}

// MapLibre's world is 512 pixels wide at zoom 0.
const TILE_PIXELS = 512;
// The latitude at which the Web Mercator square ends (EPSG:3857): atan(sinh(pi)).
const LAST_LATITUDE = 85.051129;

/** Web Mercator (EPSG:3857) scaled to the unit square; latitudes beyond the square are held at its edge. */
export function toWorld([longitude, latitude]: LonLat): WorldPoint {
  const held = Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude));
  const y = Math.log(Math.tan(Math.PI / 4 + (held * Math.PI) / 360));
  return [longitude / 360 + 0.5, 0.5 - y / (2 * Math.PI)];
}

/** The inverse of `toWorld`. */
export function fromWorld([x, y]: WorldPoint): LonLat {
  const latitude = (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
  return [(x - 0.5) * 360, latitude];
}

/**
 * The camera that shows all of the bounds in a window of so many pixels with so much padding on each side. Throws a
 * RangeError where the padding leaves no window.
 */
export function fitBounds([west, south, east, north]: Bounds, width: number, height: number, padding: number): Camera {
  const [inner, tall] = [width - 2 * padding, height - 2 * padding];
  if (inner <= 0 || tall <= 0) throw new RangeError(`no room in ${width} × ${height} px with ${padding} px of padding`);
  const [left, bottom] = toWorld([west, south]);
  const [right, top] = toWorld([east, north]);
  const scale = Math.min(inner / (right - left), tall / (bottom - top));
  return { center: fromWorld([(left + right) / 2, (top + bottom) / 2]), zoom: Math.log2(scale / TILE_PIXELS) };
}

/** Where a position falls in a window of so many pixels, from its top left corner. */
export function toScreen(position: LonLat, camera: Camera, width: number, height: number): readonly [number, number] {
  const scale = TILE_PIXELS * 2 ** camera.zoom;
  const [x, y] = toWorld(position);
  const [centerX, centerY] = toWorld(camera.center);
  return [(x - centerX) * scale + width / 2, (y - centerY) * scale + height / 2];
}
