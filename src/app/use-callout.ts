import { useMemo } from 'react';
import type { Box } from '../geo/box';
import { projectionOf, type ScreenPoint } from '../geo/camera';
import type { LonLat } from '../geo/mercator';
import { frameShot, type MapRoom } from '../scene/frame-shot';
import type { BoundsByPlace } from '../scene/place-bounds';
import { eventShot } from '../scene/shots';
import { useApp, useAppState } from '../state/use-app';
import { useSettledState } from '../state/use-drag-state';
import type { StoryEvent } from '../story/story';

interface PlacedCallout {
  readonly event: StoryEvent;
  readonly box: Box;
  readonly pin: ScreenPoint;
  readonly isNamed: boolean;
}

/**
 * The callout of the chosen event: beside its place as its shot has them, and with the place wherever the camera moves
 * it. Null where there is none, or its place is out of sight.
 */
export function useCallout(
  placeBounds: BoundsByPlace,
  room: MapRoom | null,
  project: (lonLat: LonLat) => ScreenPoint,
): PlacedCallout | null {
  const { story } = useApp();
  const place = useAppState((state) => state.place);
  const eventId = useSettledState((state) => state.event);
  const planned = useMemo(() => {
    const event = eventId === null ? undefined : story.eventById.get(eventId);
    const shot = event && eventShot(story, placeBounds, event.id);
    if (!room || !event || !shot?.pin) return null;
    const { camera, callout } = frameShot(shot, room, story.view.limits);
    return callout && { event, pin: shot.pin, at: projectionOf(camera, room.size)(shot.pin.at), box: callout };
  }, [story, placeBounds, room, eventId]);
  if (place !== null || !planned || !room) return null;
  const { event, box, at } = planned;
  const pin = project(planned.pin.at);
  if (pin.x < 0 || pin.y < 0 || pin.x > room.size.width || pin.y > room.size.height) return null;
  const [x, y] = [pin.x - at[0], pin.y - at[1]];
  return {
    event,
    pin,
    isNamed: planned.pin.isNamed,
    box: { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y },
  };
}
