import { type Bounds, unionBounds } from '../geo/bounds';
import type { Story } from '../story/story';
import type { BoundsByPlace } from './place-bounds';

/** What the reader chose that a map may have to show. */
export interface Choice {
  readonly place: string | null;
  readonly event: string | null;
  /** Each request is an object of its own. */
  readonly fitRequest: { readonly bounds: Bounds } | null;
}

interface Surroundings {
  readonly story: Story;
  readonly placeBounds: BoundsByPlace;
  /** True while a drag runs over events: the map must not jump under the reader's hand. */
  readonly scrubbing: boolean;
  /** True where the map shows all of some bounds already. */
  readonly shows: (bounds: Bounds) => boolean;
}

/**
 * What to show after a choice: the bounds asked for, a place newly chosen, or the places of an event that are out of
 * sight; null where the map can stay.
 */
export function boundsToShow(before: Choice, chosen: Choice, surroundings: Surroundings): Bounds | null {
  const { place, event, fitRequest } = chosen;
  if (fitRequest && fitRequest !== before.fitRequest) return fitRequest.bounds;
  const target = place === null ? undefined : surroundings.placeBounds.get(place);
  if (target && place !== before.place) return target;
  if (event === null || place !== null || event === before.event || surroundings.scrubbing) return null;
  return eventBounds(surroundings.story, surroundings.placeBounds, event, surroundings.shows);
}

/** Most degrees of longitude that one view may take in; beyond them a map of the region says nothing. */
const WIDEST = 45;

/**
 * What to show for an event: null where all its places are in sight, or none can be; else the story's home view,
 * widened to those of its places that lie beyond it, as far as that leaves a map one can read.
 */
export function eventBounds(
  story: Story,
  placeBounds: BoundsByPlace,
  eventId: string,
  shows: (bounds: Bounds) => boolean,
): Bounds | null {
  const places = story.eventById.get(eventId)?.places ?? [];
  const unseen = places.flatMap((id) => {
    const bounds = placeBounds.get(id);
    return bounds && !shows(bounds) ? [bounds] : [];
  });
  if (unseen.length === 0) return null;
  const widened = unseen.reduce<Bounds>((bounds, next) => {
    const both = unionBounds(bounds, next);
    return both[2] - both[0] <= WIDEST ? both : bounds;
  }, story.view.home);
  return shows(widened) ? null : widened;
}
