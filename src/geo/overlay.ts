import {
  booleanClockwise,
  booleanPointInPolygon,
  buffer,
  difference,
  feature,
  featureCollection,
  intersect,
  nearestPointOnLine,
  rewind,
  simplify,
  union,
} from '@turf/turf';
import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';

export type Area = Polygon | MultiPolygon;

/** The polygons (lists of rings) of an area; none of any other geometry. */
export function polygonsOf(geometry: Geometry | undefined): Position[][][] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** What two areas share, or nothing where they only touch. */
export function sharedArea(a: Area, b: Area): Area | undefined {
  return intersect(featureCollection([feature(a), feature(b)]))?.geometry;
}

/** One area covering both. Throws where Turf finds nothing, which empty input alone can cause. */
export function joinedArea(a: Area, b: Area): Area {
  const joined = union(featureCollection([feature(a), feature(b)]));
  if (!joined) throw new Error('the union of two areas is empty');
  return joined.geometry;
}

/** What is left of `a` without `b`, or nothing. */
export function remainingArea(a: Area, b: Area): Area | undefined {
  return difference(featureCollection([feature(a), feature(b)]))?.geometry;
}

/** All within `kilometres` of a geometry. Throws where the buffer comes out empty. */
export function areaAround(geometry: Geometry, kilometres: number, steps = 8): Area {
  const around = buffer(feature(geometry), kilometres, { units: 'kilometers', steps });
  if (!around) throw new Error(`no area within ${kilometres} km`);
  return around.geometry;
}

/** The line with fewer positions, straying by at most about `degrees` (Douglas-Peucker). */
export function simplifiedLine(line: LineString, degrees: number): LineString {
  return simplify(feature(line), { tolerance: degrees }).geometry;
}

/** True where the lon-lat position lies in the area or on its edge. */
export function isInside(position: Position, area: Area): boolean {
  return booleanPointInPolygon(position, area);
}

/** The position on a line that is nearest to a lon-lat position, and how far it is, in metres. */
export function nearestOnLine(line: LineString | MultiLineString, position: Position) {
  const nearest = nearestPointOnLine(line, position, { units: 'meters' });
  return { position: nearest.geometry.coordinates, metres: nearest.properties.pointDistance };
}

/** The rings of a polygon by the right-hand rule: the first counterclockwise, holes clockwise. */
export function rightHanded(rings: readonly Position[][]): Position[][] {
  if (rings.length === 0) return [];
  const polygon = rewind({ type: 'Polygon', coordinates: [...rings] });
  return polygon.type === 'Polygon' ? polygon.coordinates : [];
}

/** True where a closed ring runs clockwise, as RFC 7946 section 3.1.6 asks of those around holes. */
export function isClockwise(ring: readonly Position[]): boolean {
  return booleanClockwise([...ring]);
}
