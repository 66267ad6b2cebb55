import { useMemo, useState } from 'react';
import { type Camera, constrainCamera, type Viewport } from '../geo/camera';
import { frameShot, type MapRoom } from '../scene/frame-shot';
import type { BoundsByPlace } from '../scene/place-bounds';
import { type Choice, followedChoice, moveAfter, NOTHING_CHOSEN, regionShot, type Shot } from '../scene/shots';
import { useApp } from '../state/use-app';
import { useChoice } from '../state/use-scene';
import type { Story } from '../story/story';

/** What a drawing shows and can be asked, in the words of the map's view. */
export interface SvgMapView extends Viewport {
  /** What the reader saw before anything was chosen. */
  readonly former: Camera;
  zoomBy(levels: number): void;
  /** Stands where a map stood, until something is chosen. */
  lookAt(camera: Camera): void;
}

/** The map's own least and greatest zoom levels. */
const ZOOM = { least: 2, most: 13 } as const;

/**
 * Fits a drawing to what the reader chooses, as the map does for itself, but within the render, so that a shared
 * address shows nothing else first. Null until the room is known, which is the same object until it changes.
 */
export function useSvgMapView(placeBounds: BoundsByPlace, room: MapRoom | null): SvgMapView | null {
  const { story } = useApp();
  const choice = useChoice();
  const [before, setFollowed] = useState<Followed>(() => {
    const frame = { shot: regionShot(story, story.view.home), closer: 0 };
    return { choice: NOTHING_CHOSEN, frame, former: frame };
  });
  const followed = followChoice(before, choice, story, placeBounds);
  // React's way for state that follows other state: set while rendering, so that nothing stale is ever shown.
  if (followed !== before) setFollowed(followed);

  return useMemo(() => {
    if (!room) return null;
    const camera = framed(followed.frame, room, story);
    const show = (frame: Frame): void => setFollowed({ ...followed, frame });
    return {
      camera,
      size: room.size,
      former: framed(followed.former, room, story),
      zoomBy: (levels) => {
        const zoom = Math.min(Math.max(camera.zoom + levels, ZOOM.least), ZOOM.most);
        show({ ...followed.frame, closer: followed.frame.closer + zoom - camera.zoom });
      },
      lookAt: (stand) => show({ ...followed.frame, stand, closer: 0 }),
    };
  }, [room, followed, story]);
}

/** What a drawing shows: a shot, or a camera taken over from a map, and how many zoom levels the reader then came closer. */
interface Frame {
  readonly shot: Shot;
  readonly stand?: Camera;
  readonly closer: number;
}

function framed({ shot, stand, closer }: Frame, room: MapRoom, { view }: Story): Camera {
  const camera = stand ?? frameShot(shot, room, view).camera;
  if (closer === 0) return camera;
  return constrainCamera({ ...camera, zoom: camera.zoom + closer }, view.limits, room.size);
}

/** The choice that a drawing has followed, what it shows for it, and what it showed before anything was chosen. */
interface Followed {
  readonly choice: Choice;
  readonly frame: Frame;
  readonly former: Frame;
}

/** What to show after a choice; the same object where nothing was chosen. */
function followChoice(before: Followed, chosen: Choice, story: Story, placeBounds: BoundsByPlace): Followed {
  const choice = followedChoice(before.choice, chosen);
  if (choice === before.choice) return before;
  const move = moveAfter(before.choice, chosen, story, placeBounds);
  if (move === null) return { ...before, choice };
  if (move === 'back') return { ...before, choice, frame: before.former };
  const wasChosen = before.choice.place !== null || before.choice.event !== null;
  return { choice, frame: { shot: move, closer: 0 }, former: wasChosen ? before.former : before.frame };
}
