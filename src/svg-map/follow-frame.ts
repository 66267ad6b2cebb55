import { type Bounds, containsBounds } from '../geo/bounds';
import type { Camera } from '../geo/camera';
import { boundsToShow, type Choice } from '../scene/bounds-to-show';
import type { BoundsByPlace } from '../scene/place-bounds';
import type { Story } from '../story/story';

/** What a drawing shows, for which choice, and by how many zoom levels the reader then came closer. */
export interface Followed extends Choice {
  readonly bounds: Bounds;
  /** A camera taken over from a map, which goes before the bounds. */
  readonly stand?: Camera;
  readonly closer: number;
}

interface Ground {
  readonly story: Story;
  readonly placeBounds: BoundsByPlace;
  readonly scrubbing: boolean;
  /** West, south, east, north of what is in sight now. */
  readonly viewport: () => Bounds;
}

/** What to show after a choice; else what was shown before. The same object where nothing was chosen. */
export function followFrame(before: Followed, { place, event, fitRequest }: Choice, ground: Ground): Followed {
  if (before.place === place && before.event === event && before.fitRequest === fitRequest) return before;
  const chosen = { place, event, fitRequest };
  const shows = (bounds: Bounds): boolean => containsBounds(ground.viewport(), bounds);
  const bounds = boundsToShow(before, chosen, { ...ground, shows });
  return bounds ? { ...chosen, bounds, closer: 0 } : { ...before, ...chosen };
}
