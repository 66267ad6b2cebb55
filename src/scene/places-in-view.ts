import { type Bounds, containsPosition } from '../geo/bounds';
import { type Viewport, viewportBounds } from '../geo/camera';
import type { BoundsByPlace } from './place-bounds';
import type { Scene, ScenePlace } from './scene';

/**
 * The places of a scene that stand in a viewport, from west to east and of one meridian from north to south: those whose
 * middle is in sight, and those that reach all around what is.
 */
export function placesInView(scene: Scene, placeBounds: BoundsByPlace, viewport: Viewport): readonly ScenePlace[] {
  const view = viewportBounds(viewport.camera, viewport.size);
  const centre = middleOf(view);
  return scene.places
    .flatMap((place) => {
      const bounds = place.shown ? placeBounds.get(place.id) : undefined;
      return bounds ? [{ place, bounds, middle: middleOf(bounds) }] : [];
    })
    .filter(({ bounds, middle }) => containsPosition(view, middle) || containsPosition(bounds, centre))
    .toSorted((one, other) => one.middle[0] - other.middle[0] || other.middle[1] - one.middle[1])
    .map(({ place }) => place);
}

function middleOf([west, south, east, north]: Bounds): readonly [number, number] {
  return [(west + east) / 2, (south + north) / 2];
}
