import type { Feature, Geometry } from 'geojson';
import type { GeoProperties } from '../../geo/geography';
import { makeFeature } from '../write/make-feature';
import { lakeNames } from './lakes';
import type { NearMap } from './near-map';
import { LAKE_PREFIX } from './objects';

/** The lakes, whose shores are exactly the edges of the holes in the land. */
export function lakeFeatures(map: NearMap): Feature<Geometry, GeoProperties>[] {
  return lakeNames.map(({ name, rank }) =>
    makeFeature({ layer: 'lakes', kind: 'lake', name, rank }, map.polygon(LAKE_PREFIX + name)),
  );
}
