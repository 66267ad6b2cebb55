import { type Bounds, unionBounds } from '../geo/bounds';
import type { Story } from '../story/story';
import type { BoundsByPlace } from './place-bounds';

/** Most degrees of longitude that one view may take in; beyond them a map of the region says nothing. */
const WIDEST = 45;

/**
 * What to show for an event: null where all its places are in sight, or none can be; else the story's home view,
 * widened to those of its places that lie beyond it, as far as that leaves a map one can read.
 */
export function eventBounds(
  story: Story,
  places: BoundsByPlace,
  eventId: string,
  shows: (bounds: Bounds) => boolean,
): Bounds | null {
  const touched = story.eventById.get(eventId)?.places ?? [];
  const unseen = touched.flatMap((id) => {
    const bounds = places.get(id);
    return bounds && !shows(bounds) ? [bounds] : [];
  });
  if (unseen.length === 0) return null;
  const widened = unseen.reduce<Bounds>((bounds, next) => {
    const both = unionBounds(bounds, next);
    return both[2] - both[0] <= WIDEST ? both : bounds;
  }, story.frame.home);
  return shows(widened) ? null : widened;
}
