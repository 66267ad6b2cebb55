import { describe, expect, it } from 'vitest';
import { projectionOf } from '../../src/geo/camera';
import { planCallout } from '../../src/scene/callouts';
import { frameShot, type MapRoom } from '../../src/scene/frame-shot';
import { boundsByPlace } from '../../src/scene/place-bounds';
import { eventShot, regionShot } from '../../src/scene/shots';
import { story } from '../../src/story/load-story';
import type { Story, StoryEvent } from '../../src/story/story';
import { geography } from '../harness/geography';

const room: MapRoom = { size: { width: 1000, height: 600 }, taken: [], wide: [], far: [] };
const placeBounds = boundsByPlace(story, geography);

/** The callout of an event in the event's own shot, and the shot. */
function calloutIn(told: Story, eventId: string) {
  const shot = eventShot(told, placeBounds, eventId) ?? regionShot(told, told.view.home);
  const { camera, callout } = frameShot(shot, room, told.view);
  const calloutAt = planCallout(told, placeBounds, room, eventId);
  return { camera, callout, calloutAt, placed: calloutAt?.({ camera, size: room.size }) };
}

describe('the callout of an event', () => {
  it('stands where the shot has it, and moves with its place', () => {
    const { camera, callout, calloutAt, placed } = calloutIn(story, 'lebanon-ceasefire');
    expect(placed?.event.id).toBe('lebanon-ceasefire');
    expect(placed?.box.left).toBeCloseTo(callout?.box.left ?? Number.NaN);
    const size = { ...room.size, width: room.size.width + 100 };
    const wider = calloutAt?.({ camera, size });
    expect(wider?.pin.x).toBeCloseTo((placed?.pin.x ?? 0) + 50);
    expect(wider?.box.left).toBeCloseTo((placed?.box.left ?? 0) + 50);
  });

  it('goes where its place is out of sight', () => {
    const { camera, calloutAt } = calloutIn(story, 'lebanon-ceasefire');
    expect(calloutAt?.({ camera: { ...camera, longitude: camera.longitude + 90 }, size: room.size })).toBeNull();
  });

  it('keeps clear of a name that stands at its pin', () => {
    const [longitude = 0, latitude = 0] = story.places.get('latakia')?.label?.near ?? [];
    const { calloutAt } = calloutIn(story, 'latakia-attacks');
    const isNamedAt = (zoom: number) =>
      calloutAt?.({ camera: { longitude, latitude, zoom }, size: room.size })?.isNamed;
    expect([5.9, 6].map(isNamedAt)).toEqual([false, true]);
    expect(calloutIn(story, 'iran-air-campaign').placed?.isNamed).toBe(true);
    expect(calloutIn(story, 'gaza-war').placed?.isNamed).toBe(false);
  });

  it('points where the story says, where it says so', () => {
    const [first] = story.events;
    if (!first) throw new Error('the story has no events');
    const event: StoryEvent = { ...first, id: 'x', shot: { bounds: [34, 31, 36, 33], pin: [35, 32] } };
    const { camera, placed } = calloutIn({ ...story, eventById: new Map([['x', event]]) }, 'x');
    const [x, y] = projectionOf(camera, room.size)([35, 32]);
    expect(placed).toMatchObject({ pin: { x, y }, isNamed: false });
  });

  it('is none for an event about the whole region, and for an unknown one', () => {
    expect(planCallout(story, placeBounds, room, 'article-published')).toBeNull();
    expect(planCallout(story, placeBounds, room, 'never')).toBeNull();
  });
});
