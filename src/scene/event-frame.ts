import { type Bounds, unionBounds } from '../geo/bounds';
import type { Story } from '../story/story';

/** West, south, east, north by place id; a place without one is nowhere on the map. */
export type Frames = ReadonlyMap<string, Bounds>;

/** Widest stretch of longitudes that one frame may take in, in degrees; beyond it a map of the region says nothing. */
const WIDEST_FRAME = 45;

/**
 * What to show for an event: null where all its places are in sight, or none can be; else the story's home frame,
 * widened to those of its places that lie beyond it, as far as that leaves a map one can read.
 */
export function eventFrame(
  story: Story,
  frames: Frames,
  eventId: string,
  shows: (bounds: Bounds) => boolean,
): Bounds | null {
  const places = story.eventById.get(eventId)?.places ?? [];
  const unseen = places.flatMap((id) => {
    const bounds = frames.get(id);
    return bounds && !shows(bounds) ? [bounds] : [];
  });
  if (unseen.length === 0) return null;
  const widened = unseen.reduce<Bounds>((frame, bounds) => {
    const both = unionBounds(frame, bounds);
    return both[2] - both[0] <= WIDEST_FRAME ? both : frame;
  }, story.frame.home);
  return shows(widened) ? null : widened;
}
