import type { Bounds } from '../geo/bounds';
import { featuresOf, type Geography } from '../geo/geography';
import { boundsOf } from '../geo/measure';
import type { Story } from '../story/story';

/** By place id; a place without bounds is nowhere on the map. */
export type BoundsByPlace = ReadonlyMap<string, Bounds>;

/** The bounds of all places that have some. */
export function boundsByPlace(story: Story, geography: Geography): BoundsByPlace {
  return new Map(
    [...story.places.keys()].flatMap((id): [string, Bounds][] => {
      const bounds = boundsOfPlace(story, geography, id);
      return bounds ? [[id, bounds]] : [];
    }),
  );
}

/** The bounds that its editors gave to a place, else those of its shapes, from whatever file; null without either. */
function boundsOfPlace(story: Story, geography: Geography, id: string): Bounds | null {
  const given = story.places.get(id)?.bounds;
  if (given) return given;
  const shapes = featuresOf(geography)
    .filter(({ properties }) => properties.id === id)
    .map(({ geometry }) => geometry);
  return shapes.length === 0 ? null : boundsOf(shapes);
}
