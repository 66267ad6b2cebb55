import type { Box } from '../geo/box';
import { projectionOf, type ScreenPoint, type Viewport } from '../geo/camera';
import type { LonLat } from '../geo/mercator';
import type { Story, StoryEvent } from '../story/story';
import { frameShot, type MapRoom } from './frame-shot';
import type { BoundsByPlace } from './place-bounds';
import { MEANT_ZOOM } from './place-labels';
import { eventShot } from './shots';

/** What a callout points to. */
interface Pin {
  readonly at: LonLat;
  /** Zoom level from which a name stands there, of which the leader keeps clear. */
  readonly namedFrom: number;
}

/** A callout in a viewport. */
export interface PlacedCallout {
  readonly event: StoryEvent;
  /** Where the card may stand, in px of the map area; it leans on the side that the pin is at. */
  readonly box: Box;
  readonly pin: ScreenPoint;
  /** True where there is room for no more than date and title. */
  readonly isBrief: boolean;
  /** True where a name stands at the pin. */
  readonly isNamed: boolean;
}

/**
 * The callout of an event, wherever the camera takes its place: beside it as the event's shot has them, and null where it
 * is out of sight. Null where the shot has none, or no room for one.
 */
export function planCallout(
  story: Story,
  placeBounds: BoundsByPlace,
  room: MapRoom,
  eventId: string,
): ((viewport: Viewport) => PlacedCallout | null) | null {
  const event = story.eventById.get(eventId);
  const shot = eventShot(story, placeBounds, eventId);
  const pin = event && pinOf(story, placeBounds, event);
  const framed = shot && frameShot(shot, room, story.view);
  if (!event || !pin || !framed?.callout) return null;
  const { box, isBrief } = framed.callout;
  const [plannedX, plannedY] = projectionOf(framed.camera, room.size)(pin.at);
  return ({ camera, size }) => {
    const [x, y] = projectionOf(camera, size)(pin.at);
    if (x < 0 || y < 0 || x > size.width || y > size.height) return null;
    const isNamed = camera.zoom >= pin.namedFrom;
    return { event, pin: { x, y }, isBrief, isNamed, box: moved(box, x - plannedX, y - plannedY) };
  };
}

function moved({ left, top, right, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

const NEVER = Number.POSITIVE_INFINITY;

/** What the story says, else a point within the first place that is on the map. */
function pinOf(story: Story, placeBounds: BoundsByPlace, { shot, places }: StoryEvent): Pin | null {
  if (shot?.pin) return { at: shot.pin, namedFrom: NEVER };
  const id = places.find((each) => placeBounds.has(each));
  const place = id === undefined ? undefined : story.places.get(id);
  const bounds = id === undefined ? undefined : placeBounds.get(id);
  if (!place || !bounds) return null;
  const { label } = place;
  const middle: LonLat = [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2];
  // Where the editors gave bounds, the shape is a point, or too small for any other place in it.
  if (place.bounds) return { at: label?.at ?? middle, namedFrom: NEVER };
  if (label?.near) return { at: label.near, namedFrom: MEANT_ZOOM };
  if (label?.side === 'centre') return { at: label.at, namedFrom: 0 };
  // A place without a label of the story's own is a country, whose name the base map sets in its middle.
  return { at: middle, namedFrom: label ? NEVER : 0 };
}
