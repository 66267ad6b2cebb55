import type { ScreenPoint } from '../geo/camera';
import { useApp } from '../state/use-app';
import { useScene } from '../state/use-scene';
import './hover-name.css';

/** The name of the place that the pointer is over; `at` is where the pointer is, null while it is elsewhere. */
export function HoverName({ at }: { readonly at: ScreenPoint | null }) {
  const hovered = useScene().places.find((place) => place.hovered);
  return at && hovered ? <NameTag id={hovered.id} at={at} /> : null;
}

/** The name of a place over a point of the map, for the eye alone. */
export function NameTag({ id, at: { x, y } }: { readonly id: string; readonly at: ScreenPoint }) {
  return (
    <div className="map-hover-name" style={{ transform: `translate(${x}px, ${y}px)` }} aria-hidden="true">
      <span>{useApp().story.places.get(id)?.name}</span>
    </div>
  );
}
