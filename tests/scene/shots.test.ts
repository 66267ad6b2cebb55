import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../src/geo/bounds';
import { boundsByPlace } from '../../src/scene/place-bounds';
import {
  type Choice,
  eventShot,
  followedChoice,
  moveAfter,
  NOTHING_CHOSEN,
  regionShot,
  shotOf,
} from '../../src/scene/shots';
import { story } from '../../src/story/load-story';
import type { Place, Story } from '../../src/story/story';
import { boxOf, collectionOf, shapeOf } from '../harness/shapes';

const { home } = story.view;
const placeBounds = boundsByPlace(story, {
  places: collectionOf(
    shapeOf('latakia', boxOf(35.7, 35.3, 36.3, 35.9)),
    shapeOf('southern-syria', boxOf(36.3, 32.2, 37.2, 33)),
    shapeOf('gaza-hamas', boxOf(34.3, 31.3, 34.5, 31.6)),
  ),
  countries: collectionOf(shapeOf('iran', boxOf(44, 25, 63, 40))),
});
const boundsOf = (id: string): Bounds | undefined => eventShot(story, placeBounds, id)?.bounds;

describe('the shot of an event', () => {
  it('is its places together, near or far', () => {
    expect(boundsOf('latakia-attacks')).toEqual([35.7, 32.2, 37.2, 35.9]);
    expect(boundsOf('iran-air-campaign')).toEqual([44, 25, 63, 40]);
  });

  it('is what the story says instead, where it says so', () => {
    const event = { ...story.events[0], id: 'x', shot: { bounds: [1, 2, 3, 4] as const } };
    const told = { ...story, eventById: new Map([['x', event]]) } as unknown as typeof story;
    expect(eventShot(told, placeBounds, 'x')).toMatchObject({ bounds: [1, 2, 3, 4] });
  });

  it('takes in no more than one view can', () => {
    const event = { ...story.events[1], id: 'x', places: ['iran', 'latakia', 'mar-a-lago'] };
    const told = { ...story, eventById: new Map([['x', event]]) } as unknown as typeof story;
    const far = new Map([...placeBounds, ['mar-a-lago', [-80, 26, -80, 26] as const]]);
    expect(eventShot(told, far, 'x')?.bounds).toEqual([35.7, 25, 63, 40]);
  });

  it('is the whole region for one that is about all of it, without a callout', () => {
    expect(eventShot(story, placeBounds, 'article-published')).toMatchObject({ bounds: home, hasCallout: false });
    expect(eventShot(story, placeBounds, 'never')).toBeNull();
  });

  it('keeps room for names that stand beside their places, and for none that move into them', () => {
    expect(eventShot(story, placeBounds, 'gaza-divided')?.names.left.length).toBeGreaterThan(60);
    expect(eventShot(story, placeBounds, 'latakia-attacks')?.names.left.length).toBe(0);
  });
});

describe('where a map goes after a choice', () => {
  const moved = (chosen: Partial<Choice>, before: Partial<Choice> = {}) =>
    moveAfter({ ...NOTHING_CHOSEN, ...before }, { ...NOTHING_CHOSEN, ...chosen }, story, placeBounds);
  const event = 'latakia-attacks';
  const shotAt = (choice: Partial<Choice>) => shotOf(story, placeBounds, { ...NOTHING_CHOSEN, ...choice });

  it('is what was asked for, each time it was', () => {
    const fitRequest = { bounds: [1, 2, 3, 4] } as const;
    expect(moved({ fitRequest, place: 'latakia' })).toMatchObject({ bounds: [1, 2, 3, 4], isClose: false });
    expect(moved({ fitRequest }, { fitRequest })).toBeNull();
    expect(moved({ fitRequest: { ...fitRequest } }, { fitRequest })).not.toBeNull();
  });

  it('is a place newly chosen, whatever the event', () => {
    expect(moved({ place: 'latakia' })).toEqual(shotAt({ place: 'latakia' }));
    expect(moved({ place: 'latakia', event }, { place: 'iran' })).toEqual(shotAt({ place: 'latakia' }));
    expect(moved({ place: 'latakia', event }, { place: 'latakia' })).toBeNull();
    expect(moved({ place: 'nowhere' })).toBeNull();
  });

  it('is always the shot of the event stood at, also after another one and after a place is closed', () => {
    expect(moved({ event })).toEqual(shotAt({ event }));
    expect(moved({ event }, { event: 'iran-air-campaign' })).toEqual(shotAt({ event }));
    expect(moved({ event }, { event, place: 'iran' })).toEqual(shotAt({ event }));
    expect(moved({ event }, { event })).toBeNull();
  });

  it('is back where the reader came from once nothing is chosen any more', () => {
    expect(moved({}, { event })).toBe('back');
    expect(moved({}, { place: 'latakia' })).toBe('back');
    expect(moved({})).toBeNull();
  });

  it('is nowhere in a drag, and after it the event that it rests at alone', () => {
    const start = { ...NOTHING_CHOSEN, event: 'iran-air-campaign' };
    const dragging = { ...NOTHING_CHOSEN, event, scrubbing: true };
    expect(moveAfter(start, dragging, story, placeBounds)).toBeNull();
    const followed = followedChoice(start, dragging);
    expect(moveAfter(followed, { ...dragging, scrubbing: false }, story, placeBounds)).toEqual(shotAt({ event }));
    expect(moveAfter(followed, NOTHING_CHOSEN, story, placeBounds)).toBeNull();
    expect(moveAfter(followed, start, story, placeBounds)).toBeNull();
  });
});

describe('the choice that a map has followed', () => {
  const fitRequest = { bounds: [1, 2, 3, 4] } as const;
  const start = { ...NOTHING_CHOSEN, place: 'latakia' };
  const dragging = { ...NOTHING_CHOSEN, event: 'iran-air-campaign', scrubbing: true };

  it('is the last one, but through a drag the one at its start', () => {
    const followed = followedChoice(start, dragging);
    expect(followed).toEqual({ ...start, scrubbing: true });
    expect(followedChoice(followed, { ...dragging, event: 'latakia-attacks' })).toBe(followed);
    const rested = { ...dragging, scrubbing: false };
    expect(followedChoice(followed, rested)).toBe(rested);
  });

  it('has every request, those in a drag too, so that none is answered twice', () => {
    const followed = followedChoice(start, dragging);
    expect(followedChoice(followed, { ...dragging, fitRequest })).toEqual({ ...followed, fitRequest });
  });
});

describe('the names beside a shot', () => {
  /** The story with no other labels and states than these. */
  const labelled = (own: Readonly<Record<string, Partial<Place>>>): Story => ({
    ...story,
    places: new Map(
      [...story.places].map(([id, place]) => [id, { ...place, label: undefined, states: [], ...own[id] }]),
    ),
  });
  const bounds: Bounds = [30, 30, 40, 35];
  const at: [number, number] = [32, 33];
  const none = { length: 0, inset: 0 };

  it('are the longest of the first names in a region, at either side, by how far their points are from it', () => {
    const told = labelled({
      latakia: { label: { at: [34, 33], side: 'left', rank: 1, text: 'Longest' } },
      iran: { label: { at, side: 'left', rank: 1, text: 'Short' } },
      syria: { label: { at: [37, 33], side: 'right', rank: 1, text: 'A name that no map has room for' } },
      rafah: { label: { at, side: 'left', rank: 2, text: 'Of the second rank' } },
      egypt: { label: { at: [29, 33], side: 'left', rank: 1, text: 'Out of the region' } },
      jordan: { label: { at, side: 'centre', rank: 1, text: 'Within its place' } },
    });
    expect(regionShot(told, bounds).names).toEqual({
      left: { length: 7 * 9, inset: 0.4 },
      right: { length: 160, inset: expect.closeTo(0.3) },
      most: 0.5,
    });
  });

  it('are those of a chosen place and its parts alone, as wide as the words under them', () => {
    const [state] = story.places.get('latakia')?.states ?? [];
    if (!state) throw new Error('the place has no states');
    const states = ['words', 'a few more words'].map((short) => ({ ...state, short }));
    const told = labelled({
      gaza: { parts: ['latakia'], name: 'Gaza', label: { at, side: 'right', rank: 1 } },
      latakia: { states, label: { at, side: 'left', rank: 3, text: 'Name' } },
      iran: { label: { at, side: 'left', rank: 1, text: 'The name of another place' } },
    });
    const shot = shotOf(told, new Map([['gaza', bounds]]), { place: 'gaza', event: null });
    expect(shot?.names).toEqual({
      left: { length: 'a few more words'.length * 7.2, inset: 0.2 },
      right: { length: 4 * 9, inset: 0.8 },
      most: 0.55,
    });
  });

  it('are from afar, without words, also those that move into their places', () => {
    const [state] = story.places.get('latakia')?.states ?? [];
    if (!state) throw new Error('the place has no states');
    const states = [{ ...state, short: 'a few more words' }];
    const label: Place['label'] = { at, near: [33, 33], side: 'left', rank: 1, text: 'Name' };
    const told = labelled({ latakia: { states, label } });
    expect(regionShot(told, bounds).names.left).toEqual({ length: 4 * 9, inset: 0.2 });
    expect(shotOf(told, new Map([['latakia', bounds]]), { place: 'latakia', event: null })?.names.left).toEqual(none);
  });

  it('take nothing of what lies beyond them', () => {
    const told = labelled({ latakia: { label: { at: [45, 33], side: 'left', rank: 1, text: 'Name' } } });
    const shot = shotOf(told, new Map([['latakia', bounds]]), { place: 'latakia', event: null });
    expect(shot?.names.left).toEqual({ length: 4 * 9, inset: 1 });
  });
});

describe('what a shot is about', () => {
  const shotAt = (choice: Partial<Choice>) => shotOf(story, placeBounds, { ...NOTHING_CHOSEN, ...choice });

  it('is near for a place, without a callout, and with names as wide as those of its parts', () => {
    const place = shotAt({ place: 'latakia', event: 'latakia-attacks' });
    expect(place).toMatchObject({ bounds: [35.7, 35.3, 36.3, 35.9], isClose: true, hasCallout: false });
    expect(place?.names.most).toBeGreaterThan(shotAt({ event: 'latakia-attacks' })?.names.most ?? 1);
  });

  it('is near for an event, with a callout', () => {
    expect(shotAt({ event: 'latakia-attacks' })).toMatchObject({ isClose: true, hasCallout: true });
  });

  it('is the event where the chosen place has no bounds, and nothing where nothing is chosen', () => {
    expect(shotAt({ place: 'nowhere', event: 'latakia-attacks' })).toEqual(shotAt({ event: 'latakia-attacks' }));
    expect(shotAt({ place: 'nowhere' })).toBeNull();
    expect(shotAt({})).toBeNull();
  });
});
