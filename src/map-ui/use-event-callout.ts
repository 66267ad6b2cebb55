import { useMemo } from 'react';
import type { Box } from '../geo/box';
import { projectionOf, type Viewport } from '../geo/camera';
import { frameShot, type MapRoom } from '../scene/frame-shot';
import type { BoundsByPlace } from '../scene/place-bounds';
import { eventShot } from '../scene/shots';
import { useApp, useAppState } from '../state/use-app';
import { useSettledState } from '../state/use-drag-state';
import type { CalloutProps } from './callout';

/**
 * The callout of the chosen event: beside its place as its shot has them, and with the place wherever the camera moves
 * it. Null where there is none, or its place is out of sight; the same object until it moves.
 */
export function useEventCallout(
  placeBounds: BoundsByPlace,
  room: MapRoom | null,
  viewport: Viewport | null,
): CalloutProps | null {
  const { story } = useApp();
  const isAlone = useAppState((state) => state.place === null);
  const eventId = useSettledState((state) => state.event);
  const planned = useMemo(() => {
    const event = eventId === null ? undefined : story.eventById.get(eventId);
    const shot = event && eventShot(story, placeBounds, event.id);
    if (!room || !event || !shot?.pin) return null;
    const { camera, callout } = frameShot(shot, room, story.view);
    return callout && { event, pin: shot.pin, at: projectionOf(camera, room.size)(shot.pin.at), callout };
  }, [story, placeBounds, room, eventId]);
  return useMemo(() => {
    if (!isAlone || !planned || !viewport) return null;
    const { camera, size } = viewport;
    const { event, pin, at, callout } = planned;
    const [x, y] = projectionOf(camera, size)(pin.at);
    if (x < 0 || y < 0 || x > size.width || y > size.height) return null;
    const box = moved(callout.box, x - at[0], y - at[1]);
    return { event, pin: { x, y }, isBrief: callout.isBrief, isNamed: camera.zoom >= pin.namedFrom, box };
  }, [isAlone, planned, viewport]);
}

function moved({ left, top, right, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}
