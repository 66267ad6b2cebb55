import type { Bounds } from '../geo/bounds';
import { type Camera, fitBounds, heldWithin, type Size } from '../geo/camera';

/** Px of the frame on which other things stand; start and end are those of the reading direction. */
export interface Padding {
  readonly start: number;
  readonly end: number;
  readonly bottom: number;
}

/** Zoom levels of the wide view, where inset and pointers help; closer up the map itself shows more, further out less. */
export const WIDE_VIEW = { from: 4.3, until: 7.7 } as const;

/** How close the camera comes when it frames a place by itself; a point has no extent to stop at. */
const CLOSEST_FRAME = 11;

/** Least room around what is framed, in px. */
const MARGIN = 16;

/** The camera that frames bounds with a margin; the padding more, unless so close that nothing stands there. */
export function cameraForBounds(bounds: Bounds, size: Size, padding: Padding, limits: Bounds): Camera {
  const bare = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  const isClose = fitBounds(bounds, size, bare, CLOSEST_FRAME).zoom > WIDE_VIEW.until;
  const around = {
    top: MARGIN,
    right: MARGIN + padding.end,
    bottom: MARGIN + padding.bottom,
    left: MARGIN + (isClose ? 0 : padding.start),
  };
  return heldWithin(fitBounds(bounds, size, around, CLOSEST_FRAME), limits, size);
}
