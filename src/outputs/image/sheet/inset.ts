import type { Bounds } from '../../../geo/bounds';
import { type Camera, fitBounds, projectionOf, type Size } from '../../../geo/camera';
import { toWorld } from '../../../geo/mercator';
import type { Viewport } from '../../../svg-map/shape-path';

const BARE = { top: 0, right: 0, bottom: 0, left: 0 };
/** No map comes as close as this. */
const ANY_ZOOM = 24;

/** Camera and size of a drawing of bounds that is `width` px wide. */
export function viewportOf(bounds: Bounds, width: number): Viewport {
  const [west, south, east, north] = bounds;
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  const size: Size = { width, height: Math.round(((bottom - top) / (right - left)) * width) };
  const camera: Camera = fitBounds(bounds, size, BARE, ANY_ZOOM);
  return { camera, size };
}

/** Left, top, right and bottom of bounds in px of a viewport. */
export function extentIn(
  { camera, size }: Viewport,
  [west, south, east, north]: Bounds,
): readonly [number, number, number, number] {
  const project = projectionOf(camera, size);
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  return [left, top, right, bottom];
}
