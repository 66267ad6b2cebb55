import { useMemo } from 'react';
import type { Box } from '../geo/box';
import { type Camera, projectionOf, type ScreenPoint } from '../geo/camera';
import type { LonLat } from '../geo/mercator';
import { frameShot, type MapRoom } from '../scene/frame-shot';
import type { BoundsByPlace } from '../scene/place-bounds';
import { eventShot } from '../scene/shots';
import { useApp, useAppState } from '../state/use-app';
import { useSettledState } from '../state/use-drag-state';
import type { StoryEvent } from '../story/story';
import { Callout } from './callout';

interface EventCalloutProps {
  readonly placeBounds: BoundsByPlace;
  readonly room: MapRoom;
  readonly camera: Camera;
  readonly project: (lonLat: LonLat) => ScreenPoint;
}

/** The callout of the chosen event, where it is in sight. */
export function EventCallout(props: EventCalloutProps) {
  const callout = useCallout(props);
  return callout && <Callout {...callout} />;
}

interface PlacedCallout {
  readonly event: StoryEvent;
  readonly box: Box;
  readonly pin: ScreenPoint;
  readonly isBrief: boolean;
  readonly isNamed: boolean;
}

/**
 * The callout of the chosen event: beside its place as its shot has them, and with the place wherever the camera moves
 * it. Null where there is none, or its place is out of sight.
 */
function useCallout({ placeBounds, room, camera, project }: EventCalloutProps): PlacedCallout | null {
  const { story } = useApp();
  const place = useAppState((state) => state.place);
  const eventId = useSettledState((state) => state.event);
  const planned = useMemo(() => {
    const event = eventId === null ? undefined : story.eventById.get(eventId);
    const shot = event && eventShot(story, placeBounds, event.id);
    if (!event || !shot?.pin) return null;
    const framed = frameShot(shot, room, story.view);
    const { callout } = framed;
    return callout && { event, pin: shot.pin, at: projectionOf(framed.camera, room.size)(shot.pin.at), callout };
  }, [story, placeBounds, room, eventId]);
  if (place !== null || !planned) return null;
  const { event, callout, at } = planned;
  const { box, isBrief } = callout;
  const pin = project(planned.pin.at);
  if (pin.x < 0 || pin.y < 0 || pin.x > room.size.width || pin.y > room.size.height) return null;
  const [x, y] = [pin.x - at[0], pin.y - at[1]];
  return {
    event,
    pin,
    isBrief,
    isNamed: camera.zoom >= planned.pin.namedFrom,
    box: { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y },
  };
}
