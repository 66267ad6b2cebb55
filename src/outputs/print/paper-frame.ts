import { type Bounds, containsBounds } from '../../geo/bounds';
import { type Camera, type Size, viewportBounds } from '../../geo/camera';
import { toWorld } from '../../geo/mercator';
import { eventBounds } from '../../scene/bounds-to-show';
import type { BoundsByPlace } from '../../scene/place-bounds';
import type { Story } from '../../story/story';

/** What decides what the map on paper shows. */
export interface PaperView {
  readonly story: Story;
  readonly frames: BoundsByPlace;
  readonly place: string | null;
  readonly event: string | null;
  /** Where the reader's map looks; null before there is one. */
  readonly camera: Camera | null;
  /** Px of the reader's map. */
  readonly mapArea: Size;
}

/** How much higher than the home view a view of it may be: what stands on the screen's map needs room as well. */
const LOOSELY = 1.6;

/**
 * West, south, east, north of what the map on paper has to show: the chosen place; else what the reader sees, without
 * what only fills the screen around the home view, and with the chosen event's places.
 */
export function paperFrame(view: PaperView): Bounds {
  const { story, frames, place, event } = view;
  const chosen = place === null ? undefined : frames.get(place);
  if (chosen) return chosen;
  const seen = seenFrame(view);
  if (event === null) return seen;
  return eventBounds(story, frames, event, (bounds) => containsBounds(seen, bounds)) ?? seen;
}

function seenFrame({ story, camera, mapArea }: PaperView): Bounds {
  const { home } = story.view;
  if (camera === null) return home;
  const seen = viewportBounds(camera, mapArea);
  const isHome = containsBounds(seen, home) && seen[3] - seen[1] <= LOOSELY * (home[3] - home[1]);
  return isHome ? home : seen;
}

/** Width by height of bounds as the map draws them. */
export function aspectOf([west, south, east, north]: Bounds): number {
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  return (right - left) / (bottom - top);
}
