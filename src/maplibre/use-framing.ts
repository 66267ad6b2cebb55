import { useEffect, useRef } from 'react';
import type { Camera } from '../geo/camera';
import type { Padding } from '../scene/camera-for-bounds';
import { eventFrame, type Frames } from '../scene/event-frame';
import { useApp, useAppState } from '../state/use-app';
import type { MapView } from './view/map-view';

interface Framing {
  readonly frames: Frames;
  readonly padding: Padding;
  /** What the drawing shows, which a map that is not seen yet follows. */
  readonly camera: Camera;
  /** True while the map is seen. */
  readonly isSeen: boolean;
}

/**
 * Moves the camera to what the reader chose: a place, an event whose places are out of viewport, or a frame asked for.
 * Until the map is seen it stands where the drawing stands, which has followed the reader so far.
 */
export function useFraming(view: MapView | null, { frames, padding, camera, isSeen }: Framing): void {
  const { story, store } = useApp();
  const place = useAppState((state) => state.place);
  const event = useAppState((state) => state.event);
  const framed = useAppState((state) => state.framed);
  const now = useRef({ frames, padding });
  useEffect(() => {
    now.current = { frames, padding };
  });
  useEffect(() => {
    if (!isSeen) view?.lookAt(camera);
  }, [view, camera, isSeen]);

  const done = useRef({ place, event, framed });
  useEffect(() => {
    const before = done.current;
    done.current = { place, event, framed };
    if (!view || !isSeen) return;
    const move = (bounds: readonly [number, number, number, number]): void => {
      view.frame(bounds, { padding: now.current.padding, animate: true });
    };
    const target = place === null ? undefined : now.current.frames.get(place);
    if (framed && framed !== before.framed) move(framed.bounds);
    else if (target && place !== before.place) move(target);
    // A drag runs over events; the map must not jump under the reader's hand.
    else if (event !== null && place === null && event !== before.event && !store.getState().scrubbing) {
      const bounds = eventFrame(story, now.current.frames, event, (shown) => view.shows(shown));
      if (bounds) move(bounds);
    }
  }, [view, isSeen, story, store, place, event, framed]);
}
