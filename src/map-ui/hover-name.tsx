import type { ScreenPoint } from '../geo/camera';
import { useApp } from '../state/use-app';
import { useScene } from '../state/use-scene';
import './hover-name.css';

/** The name of the place that the pointer is over; `at` is where the pointer is, null while it is elsewhere. */
export function HoverName({ at }: { readonly at: ScreenPoint | null }) {
  const { story } = useApp();
  const hovered = useScene().places.find((place) => place.hovered);
  if (!(at && hovered)) return null;
  return (
    <div className="map-hover-name" style={{ transform: `translate(${at.x}px, ${at.y}px)` }} aria-hidden="true">
      <span>{story.places.get(hovered.id)?.name}</span>
    </div>
  );
}
