import type { Geometry, Position } from 'geojson';
import type { GeoCollection, GeoFeature } from '../../../src/geo/geography.ts';
import { copyId, copyOffset } from './multiply-story.ts';

/**
 * The shapes of a story multiplied `times` times. Each copied place has the shapes of its original, moved; a place
 * without any here, such as a whole country, borrows those of one that has, for a hundred copies of a continent are no map.
 */
export function multiplyGeography(places: GeoCollection, placeIds: readonly string[], times: number): GeoCollection {
  const shapes = new Map(placeIds.map((id) => [id, places.features.filter(({ properties }) => properties.id === id)]));
  const lenders = [...shapes.values()].filter((features) => features.length > 0);
  const copies = Array.from({ length: times - 1 }, (_, index) => index + 1);
  const added = copies.flatMap((copy) =>
    placeIds.flatMap((id, index) => {
      const own = shapes.get(id) ?? [];
      const features = own.length > 0 ? own : (lenders[index % lenders.length] ?? []);
      return features.map((feature) => copyFeature(feature, copyId(id, copy), copyOffset(copy)));
    }),
  );
  return { type: 'FeatureCollection', features: [...places.features, ...added] };
}

function copyFeature(feature: GeoFeature, id: string, offset: readonly [number, number]): GeoFeature {
  return { ...feature, id, properties: { ...feature.properties, id }, geometry: moved(feature.geometry, offset) };
}

function moved(geometry: Geometry, offset: readonly [number, number]): Geometry {
  const shift = ([longitude = 0, latitude = 0]: Position): Position => [
    // Six decimals, as in the files of the app: a tenth of a metre.
    Math.round((longitude + offset[0]) * 1e6) / 1e6,
    Math.round((latitude + offset[1]) * 1e6) / 1e6,
  ];
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: shift(geometry.coordinates) };
    case 'MultiPoint':
    case 'LineString':
      return { ...geometry, coordinates: geometry.coordinates.map(shift) };
    case 'MultiLineString':
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map((line) => line.map(shift)) };
    case 'MultiPolygon':
      return {
        ...geometry,
        coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(shift))),
      };
    case 'GeometryCollection':
      return { ...geometry, geometries: geometry.geometries.map((part) => moved(part, offset)) };
  }
}
