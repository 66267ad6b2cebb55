import { useEffect, useRef } from 'react';
import type { Bounds } from '../geo/bounds';
import type { Camera, Padding } from '../geo/camera';
import { boundsToShow } from '../scene/bounds-to-show';
import type { BoundsByPlace } from '../scene/place-bounds';
import { useApp, useAppState } from '../state/use-app';
import type { MapView } from './view/map-view';

interface MapCameraInput {
  readonly placeBounds: BoundsByPlace;
  readonly padding: Padding;
  /** What the drawing shows, which a map that is not seen yet follows. */
  readonly camera: Camera;
  /** True while the map is seen. */
  readonly isSeen: boolean;
}

/**
 * Moves the camera to what the reader chose: a place, an event whose places are out of sight, or bounds asked for.
 * Until the map is seen it stands where the drawing stands, which has followed the reader so far.
 */
export function useMapCamera(view: MapView | null, { placeBounds, padding, camera, isSeen }: MapCameraInput): void {
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
    const { placeBounds, padding } = now.current;
    const { scrubbing } = store.getState();
    const shows = (bounds: Bounds): boolean => view.shows(bounds);
    const bounds = boundsToShow(before, done.current, { story, placeBounds, scrubbing, shows });
    if (bounds) view.fitBounds(bounds, padding);
  }, [view, isSeen, story, store, place, event, fitRequest]);
}
