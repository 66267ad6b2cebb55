import { useEffect, useRef } from 'react';
import type { Camera } from '../geo/camera';
import type { Padding } from '../scene/camera-for-bounds';
import { eventBounds } from '../scene/event-bounds';
import type { BoundsByPlace } from '../scene/place-bounds';
import { useApp, useAppState } from '../state/use-app';
import type { MapView } from './view/map-view';

interface Framing {
  readonly placeBounds: BoundsByPlace;
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
export function useFraming(view: MapView | null, { placeBounds, padding, camera, isSeen }: Framing): void {
  const { story, store } = useApp();
  const place = useAppState((state) => state.place);
  const event = useAppState((state) => state.event);
  const fitRequest = useAppState((state) => state.fitRequest);
  const now = useRef({ placeBounds, padding });
  useEffect(() => {
    now.current = { placeBounds, padding };
  });
  useEffect(() => {
    if (!isSeen) view?.lookAt(camera);
  }, [view, camera, isSeen]);

  const done = useRef({ place, event, fitRequest });
  useEffect(() => {
    const before = done.current;
    done.current = { place, event, fitRequest };
    if (!view || !isSeen) return;
    const move = (bounds: readonly [number, number, number, number]): void => {
      view.frame(bounds, { padding: now.current.padding, animate: true });
    };
    const target = place === null ? undefined : now.current.placeBounds.get(place);
    if (fitRequest && fitRequest !== before.fitRequest) move(fitRequest.bounds);
    else if (target && place !== before.place) move(target);
    // A drag runs over events; the map must not jump under the reader's hand.
    else if (event !== null && place === null && event !== before.event && !store.getState().scrubbing) {
      const bounds = eventBounds(story, now.current.placeBounds, event, (shown) => view.shows(shown));
      if (bounds) move(bounds);
    }
  }, [view, isSeen, story, store, place, event, fitRequest]);
}
