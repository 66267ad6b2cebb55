import { describe, expect, it } from 'vitest';
import { projectionOf } from '../../src/geo/camera';
import { planCallout } from '../../src/scene/callouts';
import { frameShot, type MapRoom } from '../../src/scene/frame-shot';
import { boundsByPlace } from '../../src/scene/place-bounds';
import { eventShot, regionShot } from '../../src/scene/shots';
import { story } from '../../src/story/load-story';
import type { Place, Story, StoryEvent } from '../../src/story/story';
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
    expect(placed?.box.top).toBeCloseTo(callout?.box.top ?? Number.NaN);
    const larger = calloutAt?.({ camera, size: { width: room.size.width + 100, height: room.size.height + 40 } });
    if (!placed || !larger) throw new Error('the callout is nowhere');
    const { pin, box } = placed;
    expect(larger.pin).toEqual({ x: expect.closeTo(pin.x + 50), y: expect.closeTo(pin.y + 20) });
    expect(larger.box).toEqual({
      left: expect.closeTo(box.left + 50),
      top: expect.closeTo(box.top + 20),
      right: expect.closeTo(box.right + 50),
      bottom: expect.closeTo(box.bottom + 20),
    });
  });

  it('goes where its place is out of sight', () => {
    const { camera, calloutAt } = calloutIn(story, 'lebanon-ceasefire');
    const at = (longitude: number, latitude: number) =>
      calloutAt?.({
        camera: { ...camera, longitude: camera.longitude + longitude, latitude: camera.latitude + latitude },
        size: room.size,
      });
    expect(at(0, 0)).not.toBeNull();
    for (const [longitude, latitude] of [
      [20, 0],
      [-20, 0],
      [0, 20],
      [0, -20],
    ] as const) {
      expect(at(longitude, latitude), `${longitude}, ${latitude}`).toBeNull();
    }
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

  it('points into the first place that is on the map: where its name comes to stand in it, or in its middle', () => {
    const [first] = story.events;
    if (!first) throw new Error('the story has no events');
    const pinned = (places: readonly string[], own: Partial<Place> = {}) => {
      const [id = ''] = places.slice(-1);
      const place = story.places.get(id);
      if (!place) throw new Error(`the story has no ${id}`);
      const event: StoryEvent = { ...first, id: 'x', shot: undefined, places };
      const told = { ...story, eventById: new Map([['x', event]]), places: new Map([[id, { ...place, ...own }]]) };
      const calloutAt = planCallout(told, new Map([[id, [30, 30, 34, 34]]]), room, 'x');
      const camera = { longitude: 32, latitude: 32, zoom: 6 };
      const placed = calloutAt?.({ camera, size: room.size });
      const isPin = ([longitude, latitude]: readonly [number, number]) => {
        const [x, y] = projectionOf(camera, room.size)([longitude, latitude]);
        return placed && Math.hypot(placed.pin.x - x, placed.pin.y - y) < 1e-6;
      };
      const at = (
        [
          [32, 32],
          [31, 31],
          [33, 33],
        ] as const
      ).find(isPin);
      return { at, isNamed: placed?.isNamed };
    };
    const label = { at: [31, 31], side: 'left', rank: 1 } satisfies Place['label'];
    expect(pinned(['nowhere', 'gaza'], { label })).toEqual({ at: [32, 32], isNamed: false });
    expect(pinned(['gaza'], { label: { ...label, near: [33, 33] } })).toEqual({ at: [33, 33], isNamed: true });
    expect(pinned(['gaza'], { label: { ...label, side: 'centre' } })).toEqual({ at: [31, 31], isNamed: true });
    expect(pinned(['gaza'], { label: undefined })).toEqual({ at: [32, 32], isNamed: true });
    const bounds: Place['bounds'] = [30, 30, 34, 34];
    expect(pinned(['gaza'], { label, bounds })).toEqual({ at: [31, 31], isNamed: false });
    expect(pinned(['gaza'], { label: undefined, bounds })).toEqual({ at: [32, 32], isNamed: false });
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
