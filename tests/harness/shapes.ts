import type { Geometry, Polygon } from 'geojson';
import type { GeoCollection, GeoFeature } from '../../src/geo/geography';

/** A feature of a place with a made-up shape. */
export function shapeOf(id: string, geometry: Geometry, kind = 'zone'): GeoFeature {
  return { type: 'Feature', id, geometry, properties: { id, layer: 'test', kind } };
}

/** A box from west and south to east and north, in degrees. */
export function boxOf(west: number, south: number, east: number, north: number): Polygon {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [corners] };
}

/** A collection as public/geo has them. */
export function collectionOf(...features: GeoFeature[]): GeoCollection {
  return { type: 'FeatureCollection', features };
}
