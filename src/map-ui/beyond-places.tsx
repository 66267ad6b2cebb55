import { beyond as words } from '#messages/beyond';
import type { Bounds } from '../geo/bounds';
import { projectionOf, type Viewport } from '../geo/camera';
import type { BoundsByPlace } from '../scene/place-bounds';
import { useApp } from '../state/use-app';
import { useStillScene } from '../state/use-scene';
import { Button } from '../ui/button';
import { StateMark } from '../ui/key-marks';

export interface BeyondPlacesProps {
  readonly placeBounds: BoundsByPlace;
  readonly viewport: Viewport;
}

/** The places beyond the edges of the map: where each lies, and what holds there. */
export function BeyondPlaces({ placeBounds, viewport }: BeyondPlacesProps) {
  const { story, actions } = useApp();
  const { places } = useStillScene();
  const beyond = story.pointers.flat().flatMap((id) => {
    const angle = angleTo(placeBounds.get(id), viewport);
    const scene = places.find((each) => each.id === id);
    const place = story.places.get(id);
    return angle === null || !scene || !place ? [] : [{ scene, angle, name: place.name }];
  });
  return (
    <>
      {beyond.length > 0 && <span className="beyond-map-title">{words.title}</span>}
      {beyond.map(({ scene, angle, name }) => {
        const kind = story.states.get(scene.state ?? '');
        return (
          <Button
            key={scene.id}
            className="beyond-map-place"
            aria-label={words.place(name, directionOf(angle), scene.words)}
            aria-current={scene.selected}
            data-touched={scene.touched}
            onClick={() => actions.selectPlace(scene.id)}
          >
            <svg viewBox="-8 -8 16 16" aria-hidden="true">
              <path d="M-6 0H5M1-4l4 4-4 4" transform={`rotate(${Math.round((angle * 180) / Math.PI)})`} />
            </svg>
            <span>{name}</span>
            {kind && <StateMark tone={kind.tone} pattern={kind.pattern} />}
            {kind && <small>{scene.words}</small>}
          </Button>
        );
      })}
    </>
  );
}

/**
 * Direction of the middle of some bounds from that of the viewport, in radians clockwise from east; null where it is in
 * sight, or nowhere.
 */
function angleTo(bounds: Bounds | undefined, { camera, size }: Viewport): number | null {
  if (!bounds) return null;
  const [west, south, east, north] = bounds;
  const [x, y] = projectionOf(camera, size)([(west + east) / 2, (south + north) / 2]);
  if (x >= 0 && x <= size.width && y >= 0 && y <= size.height) return null;
  return Math.atan2(y - size.height / 2, x - size.width / 2);
}

/** Compass direction in words; angle in radians clockwise from east. */
function directionOf(angle: number): string {
  return words.directions[(Math.round(angle / (Math.PI / 4)) + 8) % 8] ?? '';
}
