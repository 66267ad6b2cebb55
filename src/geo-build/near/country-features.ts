import type { Feature, Geometry } from 'geojson';
import type { GeoProperties } from '../../geo/geography';
import { makeFeature } from '../write/make-feature';
import { nearCountries } from './countries';
import type { NearMap } from './near-map';
import { GOLAN } from './objects';

/** The countries of the near map, and the Golan Heights, which are in no country's fill. */
export function countryFeatures(map: NearMap): Feature<Geometry, GeoProperties>[] {
  const countries = Object.entries(nearCountries)
    .filter(([code]) => code !== 'PSE')
    .map(([code, { name, story }]) => {
      const properties = { ...(story ? { id: story } : {}), layer: 'countries', kind: 'country', name };
      return makeFeature(properties, { type: 'MultiPolygon', coordinates: map.polygons(code) });
    });
  const golan = { layer: 'golan', kind: 'disputed-territory', name: 'Golan Heights' };
  return [...countries, makeFeature(golan, map.polygon(GOLAN))];
}
