import { describe, expect, it } from 'vitest';
import { type Bounds, containsBounds } from '../../src/geo/bounds';
import { boundsToShow, type Choice, eventBounds } from '../../src/scene/bounds-to-show';
import { boundsByPlace } from '../../src/scene/place-bounds';
import { story } from '../../src/story/load-story';
import { boxOf, collectionOf, shapeOf } from '../harness/shapes';

const sees =
  (viewport: Bounds) =>
  (shown: Bounds): boolean =>
    containsBounds(viewport, shown);
const home = story.view.home;
const places = boundsByPlace(story, {
  places: collectionOf(shapeOf('latakia', boxOf(35.7, 35.3, 36.3, 35.9))),
  countries: collectionOf(shapeOf('iran', boxOf(44, 25, 63, 40))),
});

describe('the bounds to show for an event', () => {
  it('are none where all its places are in sight', () => {
    expect(eventBounds(story, places, 'latakia-attacks', sees(home))).toBeNull();
  });

  it('are home again where the reader has gone close to something else', () => {
    expect(eventBounds(story, places, 'latakia-attacks', sees([34.1, 31.1, 34.6, 31.6]))).toEqual(home);
  });

  it('are widened to a place beyond it, as far as one can still read the map', () => {
    const wide = eventBounds(story, places, 'iran-air-campaign', sees(home));
    expect(wide).toEqual([home[0], 25, 63, 40]);
  });

  it('stay where a place is too far to be shown together with the region', () => {
    expect(eventBounds(story, places, 'mar-a-lago-meeting', sees(home))).toBeNull();
    expect(eventBounds(story, places, 'mar-a-lago-meeting', sees([34.1, 31.1, 34.6, 31.6]))).toEqual(home);
  });

  it('are none for an event without places, without shapes or unknown', () => {
    const nothing = (): boolean => false;
    expect(eventBounds(story, places, 'article-published', nothing)).toBeNull();
    expect(eventBounds(story, new Map(), 'latakia-attacks', nothing)).toBeNull();
    expect(eventBounds(story, places, 'never', nothing)).toBeNull();
  });
});

describe('what to show after a choice', () => {
  const nothing: Choice = { place: null, event: null, fitRequest: null };
  const shownFor = (
    chosen: Partial<Choice>,
    before: Partial<Choice> = {},
    { scrubbing = false } = {},
  ): Bounds | null => {
    const around = { story, placeBounds: places, scrubbing, shows: sees([34.1, 31.1, 34.6, 31.6]) };
    return boundsToShow({ ...nothing, ...before }, { ...nothing, ...chosen }, around);
  };
  const latakia = places.get('latakia') ?? home;
  const event = 'latakia-attacks';

  it('is the bounds asked for, each time they are', () => {
    const fitRequest = { bounds: [1, 2, 3, 4] } as const;
    expect(shownFor({ fitRequest, place: 'latakia' })).toEqual([1, 2, 3, 4]);
    expect(shownFor({ fitRequest }, { fitRequest })).toBeNull();
    expect(shownFor({ fitRequest: { ...fitRequest } }, { fitRequest })).toEqual([1, 2, 3, 4]);
  });

  it('is a place that is newly chosen and is somewhere', () => {
    expect(shownFor({ place: 'latakia' })).toEqual(latakia);
    expect(shownFor({ place: 'latakia' }, { place: 'iran' })).toEqual(latakia);
    expect(shownFor({ place: 'latakia', event }, { place: 'latakia' })).toBeNull();
    expect(shownFor({ place: 'nowhere' })).toBeNull();
  });

  it('is the places of an event newly stood at, but not in a drag nor beside a chosen place', () => {
    expect(shownFor({ event })).toEqual(home);
    expect(shownFor({ event }, { event })).toBeNull();
    expect(shownFor({ event }, {}, { scrubbing: true })).toBeNull();
    expect(shownFor({ event, place: 'nowhere' })).toBeNull();
    expect(shownFor({}, { event, place: 'latakia' })).toBeNull();
  });
});
