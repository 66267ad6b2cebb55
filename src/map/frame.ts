import type { GeoCollection, GeoFile } from '../geo/geography';
import { boundsOf, squareKilometres } from '../geo/measure';
import type { Story } from '../story/story';

type Geography = Partial<Record<GeoFile, GeoCollection>>;
type Bounds = readonly [number, number, number, number];

/** West, south, east, north of a place: as its editors framed it, else the extent of its shapes; null without either. */
export function frameOf(story: Story, geography: Geography, placeId: string): Bounds | null {
  const framed = story.places.get(placeId)?.bounds;
  if (framed) return framed;
  const shapes = featuresOf(geography)
    .filter((feature) => feature.properties.id === placeId)
    .map((feature) => feature.geometry);
  return shapes.length === 0 ? null : boundsOf(shapes);
}

/** Square kilometres of every place that has an area, by id; a place of several shapes counts its smallest. */
export function placeAreas(geography: Geography): ReadonlyMap<string, number> {
  const areas = new Map<string, number>();
  for (const { geometry, properties } of featuresOf(geography)) {
    if (!properties.id || !geometry.type.endsWith('Polygon') || properties.kind === 'uncertainty') continue;
    areas.set(properties.id, Math.min(squareKilometres(geometry), areas.get(properties.id) ?? Number.POSITIVE_INFINITY));
  }
  return areas;
}

function featuresOf(geography: Geography): GeoCollection['features'] {
  return Object.values(geography).flatMap((file) => file?.features ?? []);
}
