import { describe, expect, it } from 'vitest';
import { type Bounds, containsBounds } from '../../src/geo/bounds';
import { eventBounds } from '../../src/scene/event-bounds';
import { boundsByPlace } from '../../src/scene/place-bounds';
import { story } from '../../src/story/load-story';
import { boxOf, collectionOf, shapeOf } from '../harness/shapes';

const sees =
  (viewport: Bounds) =>
  (shown: Bounds): boolean =>
    containsBounds(viewport, shown);
const home = story.frame.home;
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
