import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
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
import type { Governorate } from '../sources/governorates';

// How far the coarse governorates' coast and border lie from the 10 m ones, at most.
const REACH_KM = 4;

/**
 * Fits a coarse governorate to the country's exact outline: it is widened where its edge runs along that outline, cut back
 * by its neighbours, and clipped to the country. Answers the largest part.
 */
export function governoratePolygon({ area, outer, others }: Governorate, country: MultiPolygon): Polygon {
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
