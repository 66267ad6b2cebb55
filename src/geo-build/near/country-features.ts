import type { Feature, Geometry } from 'geojson';
import type { GeoProperties } from '../../geo/geography.ts';
import { makeFeature } from '../write/make-feature.ts';
import { nearCountries } from './countries.ts';
import type { NearMap } from './near-map.ts';
import { EAST_JERUSALEM, GOLAN } from './objects.ts';

/** The countries of the near map, and the two disputed territories that are in no country's fill. */
export function countryFeatures(map: NearMap): Feature<Geometry, GeoProperties>[] {
  const countries = Object.entries(nearCountries)
    .filter(([code]) => code !== 'PSE')
    .map(([code, { name, story }]) => {
      const properties = { ...(story ? { id: story } : {}), layer: 'countries', kind: 'country', name };
      return makeFeature(properties, { type: 'MultiPolygon', coordinates: map.polygons(code) });
    });
  const golan = { layer: 'golan', kind: 'disputed-territory', name: 'Golan Heights' };
  const jerusalem = { layer: 'east-jerusalem', kind: 'disputed-territory', name: 'East Jerusalem' };
  return [
    ...countries,
    makeFeature(golan, map.polygon(GOLAN)),
    makeFeature(jerusalem, map.polygon(EAST_JERUSALEM)),
  ];
}
