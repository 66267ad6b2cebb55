import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../src/geo/bounds';
import { boundsByPlace } from '../../src/scene/place-bounds';
import { type Choice, eventShot, followedChoice, moveAfter, NOTHING_CHOSEN, shotOf } from '../../src/scene/shots';
import { story } from '../../src/story/load-story';
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
