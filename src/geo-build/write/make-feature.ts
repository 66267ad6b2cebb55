import type { Feature, Geometry, Position } from 'geojson';
import type { GeoProperties } from '../../geo/geography';
import { rightHanded } from '../../geo/overlay';
import { roundLine } from '../near/rounding';

const MOST_DECIMALS = 6;

/**
 * A feature as public/geo keeps it: right-handed rings, rounded (to `decimals`, at most 6), the story's id as feature id too.
 */
export function makeFeature(
  properties: GeoProperties,
  geometry: Geometry,
  decimals = MOST_DECIMALS,
): Feature<Geometry, GeoProperties> {
  const tidy = tidyGeometry(geometry, (line) => roundLine(line, () => decimals));
  const { id } = properties;
  return { type: 'Feature', ...(id === undefined ? {} : { id }), properties, geometry: tidy };
}

function tidyGeometry(geometry: Geometry, round: (line: readonly Position[]) => Position[]): Geometry {
  const polygon = (rings: readonly Position[][]) => rightHanded(rings.map(round).filter((ring) => ring.length > 3));
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: round([geometry.coordinates])[0] ?? [] };
    case 'LineString':
      return { type: 'LineString', coordinates: round(geometry.coordinates) };
    case 'MultiLineString': {
      const lines = geometry.coordinates.map(round).filter((line) => line.length > 1);
      const [only, ...others] = lines;
      if (only && others.length === 0) return { type: 'LineString', coordinates: only };
      return { type: 'MultiLineString', coordinates: lines };
    }
    case 'Polygon':
      return { type: 'Polygon', coordinates: polygon(geometry.coordinates) };
    case 'MultiPolygon': {
      const polygons = geometry.coordinates.map(polygon).filter((rings) => rings.length > 0);
      const [only, ...others] = polygons;
      if (only && others.length === 0) return { type: 'Polygon', coordinates: only };
      return { type: 'MultiPolygon', coordinates: polygons };
    }
    default:
      throw new Error(`no ${geometry.type} is drawn`);
  }
}
