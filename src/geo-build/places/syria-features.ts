import type { Feature, Geometry } from 'geojson';
import type { GeoProperties } from '../../geo/geography';
import type { NearMap } from '../near/near-map';
import { findPlace, type NamedPlace } from '../sources/geonames';
import { readGovernorate } from '../sources/governorates';
import { makeFeature } from '../write/make-feature';
import { governoratePolygon } from './governorate-polygon';

const DECIMALS = 4;

/** Latakia, as governorate and city, and Suwayda for the south of Syria. */
export function syriaFeatures(map: NearMap, places: readonly NamedPlace[]): Feature<Geometry, GeoProperties>[] {
  const country = { type: 'MultiPolygon' as const, coordinates: map.polygons('SYR') };
  const latakia = { id: 'latakia', layer: 'latakia', name: 'Latakia' };
  const city = findPlace(places, 'Latakia', 'SY').position;
  return [
    makeFeature({ ...latakia, kind: 'governorate' }, governoratePolygon(readGovernorate('SY.LA'), country), DECIMALS),
    makeFeature({ ...latakia, kind: 'town-place' }, { type: 'Point', coordinates: city }),
    makeFeature(
      {
        id: 'southern-syria',
        layer: 'southern-syria',
        kind: 'governorate',
        name: 'Southern Syria (Suwayda)',
        schematic: true,
      },
      governoratePolygon(readGovernorate('SY.SU'), country),
      DECIMALS,
    ),
  ];
}
