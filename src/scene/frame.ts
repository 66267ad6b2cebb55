import { isExtent } from '../geo/extent';
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

/** Widest stretch of longitudes that one frame may take in, in degrees; beyond it a map of the region says nothing. */
const WIDEST_FRAME = 45;

/**
 * What to show for an event: null where all its places are in sight, or none can be; else the story's home frame,
 * widened to those of its places that lie beyond it, as far as that leaves a map one can read.
 */
export function eventFrame(
  story: Story,
  geography: Geography,
  eventId: string,
  shows: (bounds: Bounds) => boolean,
): Bounds | null {
  const places = story.eventById.get(eventId)?.places ?? [];
  const unseen = places.flatMap((id) => {
    const bounds = frameOf(story, geography, id);
    return bounds && !shows(bounds) ? [bounds] : [];
  });
  if (unseen.length === 0) return null;
  const widened = unseen.reduce<Bounds>((frame, bounds) => {
    const both = union(frame, bounds);
    return both[2] - both[0] <= WIDEST_FRAME ? both : frame;
  }, story.frame.home);
  return shows(widened) ? null : widened;
}

function union(a: Bounds, b: Bounds): Bounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** Square kilometres of every place that has an area, by id; a place of several shapes counts its smallest. */
export function placeAreas(geography: Geography): ReadonlyMap<string, number> {
  const areas = new Map<string, number>();
  for (const { geometry, properties } of featuresOf(geography).filter(isExtent)) {
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
