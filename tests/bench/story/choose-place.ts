import type { Position } from 'geojson';
import { featuresOf, type GeoFeature, type Geography } from '../../../src/geo/geography.ts';
import type { LonLat } from '../../../src/geo/mercator.ts';
import { type Area, isInside } from '../../../src/geo/overlay.ts';
import { placeAreas } from '../../../src/scene/place-areas.ts';
import type { Place, Story } from '../../../src/story/story.ts';
import { contains } from '../../../src/time/when.ts';

/** A place to click on and where, the points farthest from every edge first. */
export interface Target {
  readonly place: Place;
  readonly points: readonly LonLat[];
}

/** Points tried along each side of the frame. */
const GRID = 48;

/** How many points are worth trying. */
const POINTS = 12;

/** The place with the largest area of those that have a label and stand on the map when it opens. */
export function choosePlace(story: Story, geography: Geography): Target {
  const areas = placeAreas(geography);
  const places = [...story.places.values()]
    .filter(({ label, shown }) => label !== undefined && contains(shown, story.calendar.now))
    .sort((a, b) => (areas.get(b.id) ?? 0) - (areas.get(a.id) ?? 0));
  for (const place of places) {
    const points = pointsOf(place, story, geography);
    if (points.length > 0) return { place, points };
  }
  throw new Error('no place of the story has a label and an area within the first view');
}

/**
 * Points where a click can mean this place alone: where another lies beneath, a map that is still loading may answer with
 * that one and move away.
 */
function pointsOf(place: Place, story: Story, geography: Geography): LonLat[] {
  const all = featuresOf(geography);
  const known = all.filter(({ properties }) => properties.id !== undefined);
  const areas = (own: boolean): Area[] =>
    known
      .filter(({ properties }) => (properties.id === place.id) === own)
      .flatMap(({ geometry }) => (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [geometry] : []));
  const [own, others] = [areas(true), areas(false)];
  const edges = known.flatMap(({ geometry }) => positionsOf(geometry));
  return gridOver(story.view.home)
    .filter((point) => own.some((area) => isInside([...point], area)))
    .filter((point) => !others.some((area) => isInside([...point], area)))
    .map((point) => ({ point, clearance: Math.min(...edges.map((edge) => distance(point, edge))) }))
    .sort((a, b) => b.clearance - a.clearance)
    .slice(0, POINTS)
    .map(({ point }) => point);
}

function gridOver([west, south, east, north]: readonly [number, number, number, number]): LonLat[] {
  const steps = Array.from({ length: GRID }, (_, index) => (index + 0.5) / GRID);
  return steps.flatMap((x) => steps.map((y): LonLat => [west + x * (east - west), south + y * (north - south)]));
}

function positionsOf(geometry: GeoFeature['geometry']): Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  if (geometry.type === 'LineString') return geometry.coordinates;
  if (geometry.type === 'Polygon') return geometry.coordinates.flat();
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : [];
}

/** Degrees, longitude shortened by the latitude; good enough to compare. */
function distance([x, y]: LonLat, [otherX = 0, otherY = 0]: Position): number {
  return Math.hypot((x - otherX) * Math.cos((y * Math.PI) / 180), y - otherY);
}
