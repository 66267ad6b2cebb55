import type { Bounds } from '../geo/bounds';
import { type GeoCollection, type GeoFile, isPlaceArea } from '../geo/geography';
import { boundsOf, squareKilometres } from '../geo/measure';
import type { Story } from '../story/story';
import type { Frames } from './event-frame';

type Geography = Partial<Record<GeoFile, GeoCollection>>;

/** West, south, east, north of a place: as its editors framed it, else the extent of its shapes; null without either. */
export function frameOf(story: Story, geography: Geography, placeId: string): Bounds | null {
  const framed = story.places.get(placeId)?.bounds;
  if (framed) return framed;
  const shapes = featuresOf(geography)
    .filter((feature) => feature.properties.id === placeId)
    .map((feature) => feature.geometry);
  return shapes.length === 0 ? null : boundsOf(shapes);
}

/** The frames of all places that have one. */
export function framesOf(story: Story, geography: Geography): Frames {
  return new Map(
    [...story.places.keys()].flatMap((id): [string, Bounds][] => {
      const frame = frameOf(story, geography, id);
      return frame ? [[id, frame]] : [];
    }),
  );
}

/** Square kilometres of every place that has an area, by id; a place of several shapes counts its smallest. */
export function placeAreas(geography: Geography): ReadonlyMap<string, number> {
  const areas = new Map<string, number>();
  for (const { geometry, properties } of featuresOf(geography).filter(isPlaceArea)) {
    if (!properties.id) continue;
    areas.set(
      properties.id,
      Math.min(squareKilometres(geometry), areas.get(properties.id) ?? Number.POSITIVE_INFINITY),
    );
  }
  return areas;
}

function featuresOf(geography: Geography): GeoCollection['features'] {
  return Object.values(geography).flatMap((file) => file?.features ?? []);
}
