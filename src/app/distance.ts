import { containsPosition, expandBounds } from '../geo/bounds';
import type { Camera } from '../geo/camera';
import { WIDE_VIEW } from '../scene/camera-for-bounds';
import type { Story } from '../story/story';

/** Degrees around the home frame within which the inset still belongs to what is seen. */
const AROUND = 14;

/** How the camera stands to the view that inset and pointers are made for. */
export function distanceOf(camera: Camera | null, home: Story['frame']['home']): 'near' | 'wide' | 'far' {
  if (camera === null) return 'wide';
  const { longitude, latitude, zoom } = camera;
  if (zoom > WIDE_VIEW.until) return 'near';
  const isHere = containsPosition(expandBounds(home, AROUND), [longitude, latitude]);
  return isHere && zoom >= WIDE_VIEW.from ? 'wide' : 'far';
}
