import type { Feature, Geometry } from 'geojson';
import { isObject } from '../base/json-object';
import type { GeoProperties } from './geography';

/** How many lists the positions lie in, by the geometry's type. */
const depths: ReadonlyMap<unknown, number> = new Map<Geometry['type'], number>([
  ['Point', 0],
  ['MultiPoint', 1],
  ['LineString', 1],
  ['MultiLineString', 2],
  ['Polygon', 2],
  ['MultiPolygon', 3],
]);

/**
 * True where nothing breaks when a feature is drawn or measured: a known geometry, no empty list, and each position at
 * least two numbers of which the second can be a latitude. Whether the shape makes sense is for `checkGeoFile` to say,
 * before publishing: this runs while a reader waits.
 */
export function isDrawable(feature: unknown): feature is Feature<Geometry, GeoProperties> {
  if (!isObject(feature) || feature['type'] !== 'Feature') return false;
  const { properties, geometry } = feature;
  if (!isObject(properties) || typeof properties['layer'] !== 'string' || typeof properties['kind'] !== 'string') {
    return false;
  }
  if (!isObject(geometry)) return false;
  const depth = depths.get(geometry['type']);
  return depth !== undefined && hasPositions(geometry['coordinates'], depth);
}

function hasPositions(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  if (depth === 0) return Number.isFinite(value[0]) && Number.isFinite(value[1]) && Math.abs(value[1]) <= 90;
  return value.length > 0 && value.every((item) => hasPositions(item, depth - 1));
}
