import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../src/geo/bounds';
import { type Box, isInside, overlaps } from '../../src/geo/box';
import { projectionOf } from '../../src/geo/camera';
import { frameShot, type MapRoom } from '../../src/scene/frame-shot';
import { boundsByPlace } from '../../src/scene/place-bounds';
import { eventShot, regionShot, type Shot } from '../../src/scene/shots';
import { story } from '../../src/story/load-story';
import { geography } from '../harness/geography';

const { home } = story.view;
const placeBounds = boundsByPlace(story, geography);

/** Map areas of windows and frames, with buttons in the corners and title and inset at the start. */
const roomOf = (width: number, height: number): MapRoom => ({
  size: { width, height },
  taken: [
    { left: width - 50, top: 16, right: width - 16, bottom: Math.min(120, height / 2) },
    { left: width - 90, top: height - 60, right: width - 16, bottom: height - 24 },
    { left: width - 260, top: height - 18, right: width, bottom: height },
  ],
  far: width > 500 ? [{ left: 16, top: height - 120, right: 146, bottom: height - 40 }] : [],
  wide: width > 500 ? [{ left: 32, top: 28, right: 262, bottom: Math.min(380, height - 60) }] : [],
});
const rooms = [
  [1060, 600],
  [640, 560],
  [768, 560],
  [390, 380],
  [844, 180],
  [760, 380],
  [640, 270],
  [320, 190],
] as const;

function boxOn(bounds: Bounds, shot: Shot, room: MapRoom): Box {
  const project = projectionOf(frameShot(shot, room, story.view).camera, room.size);
  const [left, top] = project([bounds[0], bounds[3]]);
  const [right, bottom] = project([bounds[2], bounds[1]]);
  return { left, top, right, bottom };
}

describe.each(rooms)('a map area of %i × %i', (width, height) => {
  const room = roomOf(width, height);
  const whole: Box = { left: 0, top: 0, right: width, bottom: height };

  it('shows the region clear of all that stands on it', () => {
    const box = boxOn(home, regionShot(story, home), room);
    for (const taken of [...room.taken, ...room.wide]) expect(overlaps(box, taken)).toBe(false);
    expect(isInside(box, whole)).toBe(true);
  });

  it.each(story.events.filter(({ places }) => places.length > 0).map(({ id }) => id))('has the shot of %s', (id) => {
    const shot = eventShot(story, placeBounds, id) ?? regionShot(story, home);
    const callout = frameShot(shot, room, story.view).callout?.box;
    const box = boxOn(shot.bounds, shot, room);
    expect(isInside(box, whole)).toBe(true);
    for (const taken of room.taken) {
      expect(overlaps(box, taken)).toBe(false);
      if (callout) expect(overlaps(callout, taken)).toBe(false);
    }
    if (!callout) return;
    expect(overlaps(callout, box)).toBe(false);
    expect(isInside(callout, whole)).toBe(true);
  });
});

it('has a callout beside every shot wherever there is room for one', () => {
  for (const { id, places } of story.events) {
    const shot = eventShot(story, placeBounds, id);
    if (shot) expect(frameShot(shot, roomOf(1060, 600), story.view).callout !== null).toBe(places.length > 0);
  }
});

it('goes under title and inset where it comes close, since they give way', () => {
  const room = roomOf(1060, 600);
  const near = regionShot(story, [34.08, 31.19, 34.61, 31.62]);
  expect(frameShot(near, room, story.view)).toEqual(frameShot(near, { ...room, wide: [] }, story.view));
  const broad = { ...room, wide: [{ left: 32, top: 28, right: 720, bottom: 560 }] };
  expect(frameShot(regionShot(story, home), broad, story.view)).not.toEqual(
    frameShot(regionShot(story, home), { ...broad, wide: [] }, story.view),
  );
});
