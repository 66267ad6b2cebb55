import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { GeoFeature } from '../../geo/geography';
import { squareKilometres } from '../../geo/measure';
import {
  type Area,
  areaAround,
  joinedArea,
  nearestOnLine,
  polygonsOf,
  remainingArea,
  sharedArea,
} from '../../geo/overlay';
import type { NearMap } from '../near/near-map';
import { findPlace, type NamedPlace } from '../sources/geonames';
import { type Governorate, readGovernorate } from '../sources/natural-earth';
import { makeFeature } from '../write';

const DECIMALS = 4;

/** Latakia, as governorate and city, and Suwayda for the south of Syria. */
export function syriaFeatures(map: NearMap, places: readonly NamedPlace[]): GeoFeature[] {
  const country = map.area('SYR');
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

// How far the coarse governorates' coast and border lie from the 10 m ones, at most.
const REACH_KM = 4;

/**
 * Fits a coarse governorate to the country's exact outline: it is widened where its edge runs along that outline, cut back
 * by its neighbours, and clipped to the country. Answers the largest part.
 */
function governoratePolygon({ area, outer, others }: Governorate, country: MultiPolygon): Polygon {
  let wide: Area | undefined = area;
  for (const stretch of alongOutline(outer, country)) wide = joinedArea(wide, areaAround(stretch, REACH_KM));
  for (const other of others) if (wide) wide = remainingArea(wide, other);
  const fitted = wide && sharedArea(wide, country);
  const polygons = polygonsOf(fitted).map(([ring = []]): Polygon => ({ type: 'Polygon', coordinates: [ring] }));
  return polygons.reduce((a, b) => (squareKilometres(b) > squareKilometres(a) ? b : a));
}

/** The sides of the outer edge that start and end near the country's outline. */
function alongOutline(outer: MultiLineString, country: MultiPolygon): LineString[] {
  const outline: MultiLineString = { type: 'MultiLineString', coordinates: country.coordinates.flat() };
  return outer.coordinates.flatMap((line) => {
    const near = line.map((position) => nearestOnLine(outline, position).metres < REACH_KM * 1000);
    return line.slice(1).flatMap((end, index): LineString[] => {
      const start = line[index];
      return start && near[index] && near[index + 1] ? [{ type: 'LineString', coordinates: [start, end] }] : [];
    });
  });
}
