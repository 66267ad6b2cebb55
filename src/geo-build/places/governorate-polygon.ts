import type { Polygon } from 'geojson';
import { squareKilometres } from '../../geo/measure';
import { type Area, areaAround, joinedArea, remainingArea, sharedArea } from '../../geo/shapes';
import type { Governorate } from '../sources/governorates';

// How far the coarse governorates' coast and border lie from the 10 m ones, at most.
const REACH_KM = 3.5;

/**
 * Fits a coarse governorate to the country's exact outline: it is widened where no other governorate is its neighbour, cut
 * back by its neighbours, and clipped to the country. Answers the largest part.
 */
export function governoratePolygon({ area, outer, others }: Governorate, country: Area): Polygon {
  let wide: Area | undefined = joinedArea(area, areaAround(outer, REACH_KM));
  for (const other of others) if (wide) wide = remainingArea(wide, other);
  const fitted = wide && sharedArea(wide, country);
  if (!fitted) throw new Error('a governorate lies outside its country');
  const parts = fitted.type === 'Polygon' ? [fitted.coordinates] : fitted.coordinates;
  const polygons = parts.map(([outerRing = []]): Polygon => ({ type: 'Polygon', coordinates: [outerRing] }));
  return polygons.reduce((a, b) => (squareKilometres(b) > squareKilometres(a) ? b : a));
}
