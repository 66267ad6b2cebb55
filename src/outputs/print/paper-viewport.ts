import { type Bounds, boundsIntersect } from '../../geo/bounds';
import { fitBounds, type Size, type Viewport, viewportBounds } from '../../geo/camera';
import { cameraForBounds } from '../../scene/camera-for-bounds';
import type { BoundsByPlace } from '../../scene/place-bounds';

/** Units of a drawing to a mm of paper: names of 12 units come out at 8 pt. */
const UNITS = 4.25;

const NO_PADDING = { start: 0, end: 0, bottom: 0 };
const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

/** Closest that an inset may come. */
const CLOSEST = 14;

/** What a map of that many mm shows, so that the bounds are in it with a margin, and nothing beyond the limits. */
export function paperViewport(bounds: Bounds, room: Size, limits: Bounds): Viewport {
  const size = { width: Math.round(room.width * UNITS), height: Math.round(room.height * UNITS) };
  return { size, camera: cameraForBounds(bounds, size, NO_PADDING, limits) };
}

/** What an inset of that many mm shows: the bounds and no more. */
export function insetViewport(bounds: Bounds, room: Size): Viewport {
  const size = { width: Math.round(room.width * UNITS), height: Math.round(room.height * UNITS) };
  return { size, camera: fitBounds(bounds, size, NO_MARGIN, CLOSEST) };
}

/** Ids of the places of which something may be in sight. */
export function placesInView(frames: BoundsByPlace, { camera, size }: Viewport): ReadonlySet<string> {
  const visible = viewportBounds(camera, size);
  return new Set([...frames].flatMap(([id, frame]) => (boundsIntersect(frame, visible) ? [id] : [])));
}
