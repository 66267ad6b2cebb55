import { beyond as words } from '#messages/beyond';
import type { Viewport } from '../geo/camera';
import type { BoundsByPlace } from '../scene/place-bounds';
import { placesInView } from '../scene/places-in-view';
import { useApp } from '../state/use-app';
import { useStillScene } from '../state/use-scene';
import { Button } from '../ui/button';
import './way-home.css';

interface WayHomeProps {
  readonly placeBounds: BoundsByPlace;
  readonly viewport: Viewport;
}

/** For who is at sea, or in a country that the story does not tell of: a button back to where it takes place. */
export function WayHome({ placeBounds, viewport }: WayHomeProps) {
  const { story, actions } = useApp();
  const scene = useStillScene();
  if (placesInView(scene, placeBounds, viewport).length > 0) return null;
  return (
    <div className="way-home" data-overlay>
      <span>{words.nothing}</span>
      <Button onClick={() => actions.fitBounds(story.view.home)}>{words.home}</Button>
    </div>
  );
}
