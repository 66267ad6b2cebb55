import { useMemo } from 'react';
import type { Viewport } from '../geo/camera';
import type { MapRoom } from '../scene/frame-shot';
import type { BoundsByPlace } from '../scene/place-bounds';
import { useApp, useAppState } from '../state/use-app';
import { useSettledState } from '../state/use-drag-state';
import { useLoaded } from '../state/use-loaded';

const load = () => import('./callout');

/**
 * The callout of the chosen event, which is loaded only then: its card, and its box in px of the map area. Null where there
 * is none; the same object until the camera moves.
 */
export function useEventCallout(placeBounds: BoundsByPlace, room: MapRoom | null, viewport: Viewport | null) {
  const { story } = useApp();
  const isAlone = useAppState((state) => state.place === null);
  const event = useSettledState((state) => state.event);
  const code = useLoaded(event !== null, load);
  const calloutIn = useMemo(
    () => (code && room && event !== null && isAlone ? code.calloutOf(story, placeBounds, room, event) : null),
    [code, story, placeBounds, room, event, isAlone],
  );
  return useMemo(() => (calloutIn && viewport ? calloutIn(viewport) : null), [calloutIn, viewport]);
}
