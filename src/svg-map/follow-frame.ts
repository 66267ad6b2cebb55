import { type Bounds, containsBounds } from '../geo/bounds';
import type { Camera } from '../geo/camera';
import { eventFrame, type Frames } from '../scene/event-frame';
import type { Story } from '../story/story';

/** What the reader chose that a drawing may have to frame. */
export interface Chosen {
  readonly place: string | null;
  readonly event: string | null;
  readonly framed: { readonly bounds: Bounds } | null;
}

/** What a drawing frames, for which choice, and by how many zoom levels the reader then came closer. */
export interface Followed extends Chosen {
  readonly bounds: Bounds;
  /** A camera taken over from a map, which goes before the bounds. */
  readonly stand?: Camera;
  readonly closer: number;
}

interface Ground {
  readonly story: Story;
  readonly frames: Frames;
  /** True while a drag runs over events: the drawing must not jump under the reader's hand. */
  readonly scrubbing: boolean;
  /** West, south, east, north of what is in sight now. */
  readonly viewport: () => Bounds;
}

/**
 * What to frame after a choice: a frame asked for, a place newly chosen, or the places of an event that are out of
 * sight; else what was framed before. The same object where nothing was chosen.
 */
export function followFrame(before: Followed, chosen: Chosen, ground: Ground): Followed {
  const { place, event, framed } = chosen;
  if (before.place === place && before.event === event && before.framed === framed) return before;
  const target = place === null ? undefined : ground.frames.get(place);
  const at = (bounds: Bounds): Followed => ({ place, event, framed, bounds, closer: 0 });
  if (framed && framed !== before.framed) return at(framed.bounds);
  if (target && place !== before.place) return at(target);
  if (event !== null && place === null && event !== before.event && !ground.scrubbing) {
    const viewport = ground.viewport();
    const bounds = eventFrame(ground.story, ground.frames, event, (shown) => containsBounds(viewport, shown));
    if (bounds) return at(bounds);
  }
  return { ...before, place, event, framed };
}
