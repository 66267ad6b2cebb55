import type { Geometry } from 'geojson';
import type { GeoCollection } from '../geo/geography';

/** One feature of the geography, with the place where an editor finds it. */
export interface Shape {
  readonly file: string;
  readonly path: string;
  readonly id: string | undefined;
  readonly layer: string;
  readonly geometry: Geometry;
}

/** The features of a GeoJSON text that has been checked. */
export function shapesIn(file: string, text: string): readonly Shape[] {
  const { features }: GeoCollection = JSON.parse(text);
  return features.map(({ properties, geometry }, index) => ({
    ...{ file, path: `$.features[${index}]`, id: properties.id, layer: properties.layer, geometry },
  }));
}
