import { boundsInSight, fitBounds, type Size } from '../../geo/camera';
import type { Bounds } from '../../geo/measure';
import type { Frames } from '../../scene/event-frame';
import { frameCamera } from '../../scene/frame-camera';
import type { Sight } from '../../svg-map/shape-path';

/** Units of a drawing to a mm of paper: names of 12 units come out at 8 pt. */
const UNITS = 4.25;

const NO_INSETS = { start: 0, end: 0, bottom: 0 };
const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

/** Closest that a lens may come. */
const CLOSEST = 14;

/** What a map of that many mm shows, so that the bounds are in it with a margin, and nothing beyond the limits. */
export function paperSight(bounds: Bounds, room: Size, limits: Bounds): Sight {
  const size = { width: Math.round(room.width * UNITS), height: Math.round(room.height * UNITS) };
  return { size, camera: frameCamera(bounds, size, NO_INSETS, limits) };
}

/** What a lens of that many mm shows: the bounds and no more. */
export function lensSight(bounds: Bounds, room: Size): Sight {
  const size = { width: Math.round(room.width * UNITS), height: Math.round(room.height * UNITS) };
  return { size, camera: fitBounds(bounds, size, NO_MARGIN, CLOSEST) };
}

/** Ids of the places of which something may be in sight. */
export function placesInSight(frames: Frames, { camera, size }: Sight): ReadonlySet<string> {
  const [west, south, east, north] = boundsInSight(camera, size);
  const inside = [...frames].filter(([, frame]) => {
    return frame[0] < east && frame[2] > west && frame[1] < north && frame[3] > south;
  });
  return new Set(inside.map(([id]) => id));
}
