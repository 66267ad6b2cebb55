import { useEffect, useRef } from 'react';
import type { GeoCollection, GeoFile } from '../geo/geography';
import { eventFrame, frameOf } from '../scene/frame';
import type { Insets } from '../scene/frame-camera';
import { useApp, useAppState } from '../state/use-app';
import type { MapView } from './view/map-view';

/**
 * Moves the camera to what the reader chose: a place, an event whose places are out of sight, or a frame asked for.
 * Gently, but at once where a shared address opens at a place.
 */
export function useFraming(
  view: MapView | null,
  geography: Partial<Record<GeoFile, GeoCollection>>,
  insets: Insets,
): void {
  const { story, store } = useApp();
  const place = useAppState((state) => state.place);
  const event = useAppState((state) => state.event);
  const framed = useAppState((state) => state.framed);
  const now = useRef({ geography, insets });
  useEffect(() => {
    now.current = { geography, insets };
  });
  const done = useRef({ view, place: null as string | null, event: null as string | null, framed });

  // A place of the geography that arrives late can be framed only when it is there.
  const known = place === null || frameOf(story, geography, place) !== null;
  useEffect(() => {
    if (!view || !known) return;
    const before = done.current;
    const isOpening = before.view !== view;
    done.current = { view, place, event, framed };
    const move = (bounds: readonly [number, number, number, number]): void => {
      view.frame(bounds, { insets: now.current.insets, animate: !isOpening });
    };
    const target = place === null ? null : frameOf(story, now.current.geography, place);
    if (framed && framed !== before.framed) move(framed.bounds);
    else if (target && (isOpening || place !== before.place)) move(target);
    // A drag runs over events; the map must not jump under the reader's hand.
    else if (event !== null && place === null && !store.getState().scrubbing && (isOpening || event !== before.event)) {
      const bounds = eventFrame(story, now.current.geography, event, (shown) => view.shows(shown));
      if (bounds) move(bounds);
    }
  }, [view, story, store, known, place, event, framed]);
}
