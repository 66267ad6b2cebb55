import { type Bounds, containsPosition, expandBounds } from '../geo/bounds';
import { type Camera, constrainCamera, fitBounds, type Padding, type Size } from '../geo/camera';

/** Zoom levels of the wide view, where title and inset help; closer up the map itself shows more, further out less. */
const WIDE_VIEW = { from: 3.8, until: 7.7 } as const;

/** How close the camera comes to a place by itself; a point has no extent to stop at. */
export const CLOSEST = 11;

/** Least room around what is shown, in px. */
const MARGIN = 16;

/** The camera that shows bounds within a padding and a margin, and nothing beyond the limits. */
export function cameraForBounds(bounds: Bounds, size: Size, padding: Padding, limits: Bounds): Camera {
  const { top, right, bottom, left } = padding;
  const around = { top: top + MARGIN, right: right + MARGIN, bottom: bottom + MARGIN, left: left + MARGIN };
  return constrainCamera(fitBounds(bounds, size, around, CLOSEST), limits, size);
}

/** Degrees around the home view within which the inset still belongs to what is seen. */
const AROUND = 14;

/** How the camera stands to the view that title and inset are made for. */
export function distanceOf(camera: Camera | null, home: Bounds): 'near' | 'wide' | 'far' {
  if (camera === null) return 'wide';
  const { longitude, latitude, zoom } = camera;
  if (zoom > WIDE_VIEW.until) return 'near';
  const isHere = containsPosition(expandBounds(home, AROUND), [longitude, latitude]);
  return isHere && zoom >= WIDE_VIEW.from ? 'wide' : 'far';
}
