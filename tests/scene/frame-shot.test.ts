import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../src/geo/bounds';
import { type Box, isInside, overlaps } from '../../src/geo/box';
import { projectionOf } from '../../src/geo/camera';
import { frameShot, type MapRoom, overlaysAt } from '../../src/scene/frame-shot';
import { boundsByPlace } from '../../src/scene/place-bounds';
import { eventShot, regionShot, type Shot } from '../../src/scene/shots';
import { story } from '../../src/story/load-story';
import type { Story } from '../../src/story/story';
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

it('stands clear of the locator far away, and of title and inset in the wide view of the region', () => {
  const [taken, wide, far] = [10, 20, 30].map((right): Box[] => [{ left: 0, top: 0, right, bottom: 10 }]);
  if (!taken || !wide || !far) return;
  const room: MapRoom = { size: { width: 1000, height: 600 }, taken, wide, far };
  expect(overlaysAt(room, 'wide', false)).toEqual([...taken, ...wide]);
  expect(overlaysAt(room, 'wide', true)).toEqual(taken);
  expect(overlaysAt(room, 'near', false)).toEqual(taken);
  expect(overlaysAt(room, 'far', false)).toEqual([...taken, ...far]);
  expect(overlaysAt(room, 'far', true)).toEqual([...taken, ...far]);
});

describe('where a shot stands', () => {
  /** A map of the whole world, so that nothing holds the camera. */
  const view: Story['view'] = { ...story.view, limits: [-180, -85, 180, 85] };
  const none = { length: 0, inset: 0 };

  /** Bounds of about a degree, so many times as wide as high; on the equator a degree is as high as it is wide. */
  function shotOf(aspect: number, more: Partial<Shot> = {}, names: Partial<Shot['names']> = {}): Shot {
    const bounds: Bounds = [35, -0.5, 35 + aspect, 0.5];
    return {
      ...{ bounds, isClose: true, hasCallout: false, names: { left: none, right: none, most: 0.5, ...names } },
      ...more,
    };
  }

  /** Where bounds and callout of a shot stand, to a px; the room leaves 12 px around them. */
  function placed(shot: Shot, width: number, height: number, ...taken: Box[]) {
    const room: MapRoom = { size: { width, height }, taken, wide: [], far: [] };
    const framed = frameShot(shot, room, view);
    const project = projectionOf(framed.camera, room.size);
    const corners = [...project([shot.bounds[0], shot.bounds[3]]), ...project([shot.bounds[2], shot.bounds[1]])];
    const card = framed.callout?.box;
    const callout = card ? rounded([card.left, card.top, card.right, card.bottom]) : null;
    return { box: rounded(corners), callout, framed };
  }

  // A zero is one, whichever side it was rounded from.
  const rounded = (px: readonly number[]) => px.map((each) => Math.round(each) + 0);

  it('is the middle of the room, of which it fills nine tenths of a side, or of the ground six', () => {
    // 976 × 576 px are free.
    expect(placed(shotOf(0.2), 1000, 600).box).toEqual([448, 41, 552, 559]);
    expect(placed(shotOf(9.76), 1000, 600).box).toEqual([61, 255, 939, 345]);
    const [left = 0, top = 0, right = 0, bottom = 0] = placed(shotOf(976 / 576), 1000, 600).box;
    expect(((right - left) * (bottom - top)) / (976 * 576)).toBeCloseTo(0.6, 2);
    expect([left + right, top + bottom]).toEqual([1000, 600]);
  });

  it('is for the region all of the room, right of the middle as far as there is room', () => {
    expect(placed(shotOf(0.5, { isClose: false }), 1000, 600).box).toEqual([456, 12, 744, 588]);
    expect(placed(shotOf(1.6, { isClose: false }), 1000, 600).box).toEqual([66, 12, 988, 588]);
  });

  it('leaves room for the names that reach out of it, though not for more than their share', () => {
    const length = 100;
    // Bounds of 104 × 518 px, of which a name that begins a quarter within reaches 74 px out.
    const inset = 0.25;
    expect(placed(shotOf(0.2, {}, { left: { length, inset } }), 1000, 600).box).toEqual([485, 41, 589, 559]);
    expect(placed(shotOf(0.2, {}, { right: { length, inset } }), 1000, 600).box).toEqual([411, 41, 515, 559]);
    expect(placed(shotOf(0.2, {}, { left: { length, inset }, most: 0.05 }), 1000, 600).box).toEqual([
      460, 41, 563, 559,
    ]);
    const both = { left: { length, inset: 0 }, right: { length: 50, inset: 0 } };
    // Nine tenths of what the names leave of 976 px.
    const [left = 0, , right = 0] = placed(shotOf(9.76, {}, both), 1000, 600).box;
    expect(Math.abs(right - left - 0.9 * (976 - 150))).toBeLessThan(1);
    expect(left - 100 - 12).toBeCloseTo(988 - (right + 50), -1);
  });

  it('is, of rooms in which it is about as large, the wider one, and else the one in which it is largest', () => {
    const bar = (left: number): Box => ({ left, top: 0, right: left + 40, bottom: 600 });
    expect(placed(shotOf(0.2), 1000, 600, bar(600)).box).toEqual([248, 41, 352, 559]);
    expect(placed(shotOf(0.2), 1000, 600, bar(360)).box).toEqual([648, 41, 752, 559]);
    // A column and a row, which is the larger of the two.
    const corner: Box = { left: 320, top: 0, right: 1000, bottom: 380 };
    expect(placed(shotOf(0.2), 1000, 600, corner).box).toEqual([108, 41, 212, 559]);
  });

  it('is the whole map where nothing of it is free', () => {
    for (const [width, height] of [
      [20, 200],
      [200, 20],
    ] as const) {
      const { box, callout } = placed(shotOf(1, { hasCallout: true }), width, height);
      expect(box).toEqual([width / 2 - 10, height / 2 - 10, width / 2 + 10, height / 2 + 10]);
      expect(callout).toBeNull();
    }
  });

  describe('with a callout', () => {
    const withCallout = (aspect: number, names: Partial<Shot['names']> = {}) =>
      shotOf(aspect, { hasCallout: true }, names);

    it('has it 18 px beside it, both in the middle together', () => {
      expect(placed(withCallout(0.2), 1000, 600)).toMatchObject({
        box: [333, 41, 437, 559],
        callout: [455, 221, 667, 379],
        framed: { callout: { isBrief: false } },
      });
    });

    it('has it on the side on which no name stands, and keeps clear of the other one', () => {
      const name = { length: 100, inset: 0.25 };
      expect(placed(withCallout(0.2, { right: name }), 1000, 600)).toMatchObject({
        box: [526, 41, 630, 559],
        callout: [296, 221, 508, 379],
      });
      expect(placed(withCallout(0.2, { left: name }), 1000, 600)).toMatchObject({
        box: [370, 41, 474, 559],
        callout: [492, 221, 704, 379],
      });
      expect(placed(withCallout(0.2, { left: name, right: name }), 1000, 600)).toMatchObject({
        box: [333, 41, 437, 559],
        callout: [529, 221, 741, 379],
      });
    });

    it('has it below where there is no room beside it, also under names', () => {
      // 376 × 576 px are free; of 400 px below the card 90 × 338.
      expect(placed(withCallout(3.76), 400, 600)).toMatchObject({
        box: [31, 167, 369, 257],
        callout: [94, 275, 306, 433],
      });
    });

    it('has it brief where there is no room for more, and none where it would cost too much', () => {
      expect(placed(withCallout(0.5), 400, 160).framed.callout?.isBrief).toBe(true);
      expect(placed(withCallout(1.6), 240, 150).framed.callout).toBeNull();
      expect(placed(withCallout(1.6), 240, 150).box).toEqual(placed(shotOf(1.6), 240, 150).box);
    });

    it('has a brief one, or none, where the map is narrower than the card', () => {
      expect(placed(withCallout(2), 240, 600).framed.callout?.isBrief).toBe(false);
      expect(placed(withCallout(2), 210, 600).framed.callout?.isBrief).toBe(true);
      expect(placed(withCallout(2), 200, 600).callout).toBeNull();
    });

    it('has none where the limits of the map keep the shot from where it was to be', () => {
      const room: MapRoom = { size: { width: 1000, height: 600 }, taken: [], wide: [], far: [] };
      const shot = withCallout(0.2);
      expect(frameShot(shot, room, view).callout).not.toBeNull();
      expect(frameShot(shot, room, { ...view, limits: [34, -5, 45, 5] }).callout).not.toBeNull();
      expect(frameShot(shot, room, { ...view, limits: [34.9, -5, 45, 5] }).callout).toBeNull();
      expect(frameShot(shot, room, { ...view, limits: [30, -0.51, 45, 5] }).callout).toBeNull();
    });
  });
});
