import { projectionOf, type Viewport } from '../geo/camera';
import type { BoundsByPlace } from '../scene/place-bounds';
import { NameTag } from './hover-name';

interface PlaceTagProps {
  readonly id: string;
  readonly viewport: Viewport;
  readonly placeBounds: BoundsByPlace;
}

/** The name of a place over its middle, as if the pointer were there. */
export function PlaceTag({ id, viewport, placeBounds }: PlaceTagProps) {
  const bounds = placeBounds.get(id);
  if (!bounds) return null;
  const [west, south, east, north] = bounds;
  const [x, y] = projectionOf(viewport.camera, viewport.size)([(west + east) / 2, (south + north) / 2]);
  return <NameTag id={id} at={{ x, y }} />;
}
