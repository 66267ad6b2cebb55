/** Longitude and latitude in degrees. */
export type LonLat = readonly [longitude: number, latitude: number];
/** Position in the square world of Web Mercator: 0 to 1 eastward and southward. */
export type WorldPoint = readonly [x: number, y: number];

/** The latitude at which the square ends (EPSG:3857), in degrees: atan(sinh(π)). */
const LAST_LATITUDE = (Math.atan(Math.sinh(Math.PI)) * 180) / Math.PI;

/** Web Mercator (EPSG:3857) scaled to the unit square; latitudes beyond the square are held at its edge. */
export function toWorld([longitude, latitude]: LonLat): WorldPoint {
  const held = Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude));
  const y = Math.log(Math.tan(Math.PI / 4 + (held * Math.PI) / 360));
  return [longitude / 360 + 0.5, 0.5 - y / (2 * Math.PI)];
}

/** Longitude and latitude, in degrees, of a position in the unit square. */
export function toLonLat([x, y]: WorldPoint): LonLat {
  return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}
