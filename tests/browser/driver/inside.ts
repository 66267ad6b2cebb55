import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import type { GeoCollection } from '../../../src/geo/geography.ts';
import { type Area, isInside, polygonsOf } from '../../../src/geo/overlay.ts';
import type { LonLat } from './camera.ts';

/** Points tried along each side of a shape's extent. */
const STEPS = 40;

const places: GeoCollection = JSON.parse(
  readFileSync(new URL('../../../public/geo/places.geojson', import.meta.url), 'utf8'),
);

/** Where a place that is drawn as a point stands. Throws where it is none. */
export function pointOf(placeId: string): LonLat {
  for (const { geometry, properties } of places.features) {
    if (properties.id === placeId && geometry.type === 'Point') return lonLat(geometry.coordinates);
  }
  throw new Error(`${placeId} is not drawn as a point.`);
}

/**
 * A point well inside a place's drawn shape, outside those of `others` and away from every point that is drawn, so that a
 * click there can mean that place alone. Throws where there is no such point.
 */
export function pointInside(placeId: string, ...others: string[]): LonLat {
  const [best] = pointsInside(placeId, ...others);
  if (!best) throw new Error(`There is no point in ${placeId} outside ${others.join(', ')}.`);
  return best;
}

/** Points spread over a place's drawn shape, outside those of `others`; those furthest from edges and points first. */
export function pointsInside(placeId: string, ...others: string[]): LonLat[] {
  const area = areaOf(placeId);
  const holes = others.map(areaOf);
  const marks = places.features.flatMap(({ geometry }) => (geometry.type === 'Point' ? [geometry.coordinates] : []));
  const borders = [area, ...holes].flatMap((each) => polygonsOf(each).flat(2));
  const clearance = (point: Position): number =>
    Math.min(...[...borders, ...marks].map(([x = 0, y = 0]) => Math.hypot((point[0] ?? 0) - x, (point[1] ?? 0) - y)));
  return gridOver(area)
    .filter((point) => isInside(point, area) && !holes.some((hole) => isInside(point, hole)))
    .map((point) => ({ point, free: clearance(point) }))
    .sort((one, other) => other.free - one.free)
    .map(({ point }) => lonLat(point));
}

/** Ids of the places that are drawn as areas. */
export function drawnPlaces(): string[] {
  const ids = places.features.flatMap(({ geometry, properties: { id } }) =>
    id !== undefined && polygonsOf(geometry).length > 0 ? [id] : [],
  );
  return [...new Set(ids)];
}

/** West, south, east and north of a place's drawn area. Throws where it has none. */
export function boundsOf(placeId: string): [west: number, south: number, east: number, north: number] {
  const corners = polygonsOf(areaOf(placeId)).flat(2);
  const [west, east] = extent(corners.map(([x = 0]) => x));
  const [south, north] = extent(corners.map(([, y = 0]) => y));
  return [west, south, east, north];
}

function areaOf(placeId: string): Area {
  for (const { geometry, properties } of places.features) {
    const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
    if (properties.id === placeId && isArea) return geometry;
  }
  throw new Error(`${placeId} has no drawn area.`);
}

function gridOver(area: Area): Position[] {
  const corners = polygonsOf(area).flat(2);
  const [west, east] = extent(corners.map(([x = 0]) => x));
  const [south, north] = extent(corners.map(([, y = 0]) => y));
  return Array.from({ length: STEPS * STEPS }, (_, at) => [
    west + ((east - west) * ((at % STEPS) + 0.5)) / STEPS,
    south + ((north - south) * (Math.floor(at / STEPS) + 0.5)) / STEPS,
  ]);
}

function extent(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

function lonLat([longitude = 0, latitude = 0]: Position): LonLat {
  return [longitude, latitude];
}
