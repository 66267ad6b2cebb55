import { useEffect, useRef } from 'react';
import type { Camera } from '../geo/camera';
import { frameShot, type MapRoom } from '../scene/frame-shot';
import type { BoundsByPlace } from '../scene/place-bounds';
import { followedChoice, moveAfter } from '../scene/shots';
import { useApp } from '../state/use-app';
import { useChoice } from '../state/use-scene';
import type { MapView } from './view/map-view';

interface MapCameraInput {
  readonly placeBounds: BoundsByPlace;
  readonly room: MapRoom;
  /** What the drawing shows, which a map that is not seen yet follows, and what it showed before anything was chosen. */
  readonly camera: Camera;
  readonly former: Camera;
  /** True while the map is seen. */
  readonly isSeen: boolean;
}

/**
 * Moves the camera to the shot of what the reader chose, and back to where the reader came from. Until the map is seen it
 * stands where the drawing stands, which has followed the reader so far.
 */
export function useMapCamera(view: MapView | null, input: MapCameraInput): void {
  const { camera, isSeen } = input;
  const { story } = useApp();
  const choice = useChoice();
  const now = useRef(input);
  useEffect(() => {
    now.current = input;
  });
  useEffect(() => {
    if (!isSeen) view?.lookAt(camera);
  }, [view, camera, isSeen]);

  const followed = useRef(choice);
  /** Where the reader was before anything was chosen, as far as this map saw it. */
  const former = useRef<Camera | null>(null);
  useEffect(() => {
    const before = followed.current;
    followed.current = followedChoice(before, choice);
    if (!view || !isSeen) {
      former.current = null;
      return;
    }
    const { placeBounds, room } = now.current;
    const move = moveAfter(before, choice, story, placeBounds);
    if (move === null) return;
    if (move === 'back') {
      view.flyTo(former.current ?? now.current.former);
      return;
    }
    if (before.place === null && before.event === null) former.current = view.camera();
    view.flyTo(frameShot(move, room, story.view).camera);
  }, [view, isSeen, story, choice]);
}
