import { type Bounds, containsPosition, expandBounds } from '../geo/bounds';
import { type Camera, constrainCamera, fitBounds, type Size } from '../geo/camera';

/** Px of the viewport on which other things stand; start and end are those of the reading direction. */
export interface Padding {
  readonly start: number;
  readonly end: number;
  readonly bottom: number;
}

/** Zoom levels of the wide view, where inset and pointers help; closer up the map itself shows more, further out less. */
const WIDE_VIEW = { from: 4.3, until: 7.7 } as const;

/** How close the camera comes to a place by itself; a point has no extent to stop at. */
const CLOSEST = 11;

/** Least room around what is shown, in px. */
const MARGIN = 16;

/** The camera that shows bounds with a margin; the padding more, unless so close that nothing stands there. */
export function cameraForBounds(bounds: Bounds, size: Size, padding: Padding, limits: Bounds): Camera {
  const bare = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  const isClose = fitBounds(bounds, size, bare, CLOSEST).zoom > WIDE_VIEW.until;
  const around = {
    top: MARGIN,
    right: MARGIN + padding.end,
    bottom: MARGIN + padding.bottom,
    left: MARGIN + (isClose ? 0 : padding.start),
  };
  return constrainCamera(fitBounds(bounds, size, around, CLOSEST), limits, size);
}

/** Degrees around the home view within which the inset still belongs to what is seen. */
const AROUND = 14;

/** How the camera stands to the view that inset and pointers are made for. */
export function distanceOf(camera: Camera | null, home: Bounds): 'near' | 'wide' | 'far' {
  if (camera === null) return 'wide';
  const { longitude, latitude, zoom } = camera;
  if (zoom > WIDE_VIEW.until) return 'near';
  const isHere = containsPosition(expandBounds(home, AROUND), [longitude, latitude]);
  return isHere && zoom >= WIDE_VIEW.from ? 'wide' : 'far';
}
