import { area, bbox } from '@turf/turf';
import type { Geometry } from 'geojson';
import type { Bounds } from './bounds';

/** Area on Turf's sphere (radius 6 371 008.8 m), in km²; 0 for points and lines. */
export function squareKilometres(geometry: Geometry): number {
  return area(geometry) / 1e6;
}

/** Smallest box around all geometries. Throws a RangeError for an empty list, which has no box. */
export function boundsOf(geometries: readonly Geometry[]): Bounds {
  if (geometries.length === 0) throw new RangeError('no geometry to take bounds of');
  const [west = 0, south = 0, east = 0, north = 0] = bbox({ type: 'GeometryCollection', geometries: [...geometries] });
  return [west, south, east, north];
}
