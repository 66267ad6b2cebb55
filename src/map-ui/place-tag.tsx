import { projectionOf, type Viewport } from '../geo/camera';
import type { BoundsByPlace } from '../scene/place-bounds';
import { useApp } from '../state/use-app';
import './hover-name.css';

interface PlaceTagProps {
  readonly id: string;
  readonly viewport: Viewport;
  readonly placeBounds: BoundsByPlace;
}

/** The name of a place over its middle, as if the pointer were there. */
export function PlaceTag({ id, viewport, placeBounds }: PlaceTagProps) {
  const { story } = useApp();
  const bounds = placeBounds.get(id);
  if (!bounds) return null;
  const [west, south, east, north] = bounds;
  const [x, y] = projectionOf(viewport.camera, viewport.size)([(west + east) / 2, (south + north) / 2]);
  return (
    <div className="map-hover-name" style={{ transform: `translate(${x}px, ${y}px)` }} aria-hidden="true">
      <span>{story.places.get(id)?.name}</span>
    </div>
  );
}
