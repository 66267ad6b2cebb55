import type { Bounds } from './bounds';
import { type Camera, constrainCamera, type ScreenPoint, type Viewport, worldSize } from './camera';
import { toLonLat, toWorld } from './mercator';

/** The camera of a view moved so many px to the east and to the south, as far as nothing beyond the limits comes in sight. */
export function moveCamera({ camera, size }: Viewport, { x, y }: ScreenPoint, limits: Bounds): Camera {
  const [left, top] = toWorld([camera.longitude, camera.latitude]);
  const scale = worldSize(camera.zoom);
  const [longitude, latitude] = toLonLat([left + x / scale, top + y / scale]);
  return constrainCamera({ longitude, latitude, zoom: camera.zoom }, limits, size);
}
