import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { GeoCollection } from '../../src/geo/geography';
import { eventFrame } from '../../src/scene/event-frame';
import { frameOf, framesOf, placeAreas } from '../../src/scene/frame';
import { story } from '../../src/story/load-story';
import { boxOf } from '../harness/shapes';

type Bounds = readonly [number, number, number, number];

function feature(id: string | undefined, geometry: Geometry, kind = 'territory'): GeoCollection['features'][number] {
  return { type: 'Feature', geometry, properties: { ...(id === undefined ? {} : { id }), layer: 'test', kind } };
}

function collection(...features: GeoCollection['features']): GeoCollection {
  return { type: 'FeatureCollection', features };
}

const sees =
  (viewport: Bounds) =>
  (shown: Bounds): boolean =>
    viewport[0] <= shown[0] && viewport[1] <= shown[1] && viewport[2] >= shown[2] && viewport[3] >= shown[3];
const home = story.frame.home;
const geography = {
  places: collection(
    feature('latakia', boxOf(35.7, 35.3, 36.3, 35.9)),
    feature('southern-syria', boxOf(36.2, 32.3, 37, 33)),
  ),
  countries: collection(feature('iran', boxOf(44, 25, 63, 40)), feature('israel', boxOf(34, 29, 36, 33.5))),
};

const frames = framesOf(story, geography);

describe('the frame of a place', () => {
  it('is the one that its editors gave it', () => {
    expect(frameOf(story, geography, 'israel')).toEqual(story.places.get('israel')?.bounds);
    expect(frameOf(story, {}, 'mar-a-lago')).toEqual(story.places.get('mar-a-lago')?.bounds);
  });

  it('is else the extent of all its shapes, from whatever file', () => {
    expect(frameOf(story, geography, 'iran')).toEqual([44, 25, 63, 40]);
    const more = { ...geography, world: collection(feature('iran', { type: 'Point', coordinates: [65, 20] })) };
    expect(frameOf(story, more, 'iran')).toEqual([44, 20, 65, 40]);
  });

  it('is none where no shape has arrived, nor for an unknown place', () => {
    expect(frameOf(story, {}, 'iran')).toBeNull();
    expect(frameOf(story, geography, 'nowhere')).toBeNull();
  });
});

describe('the frames of all places', () => {
  it('are those of every place that has one, in the order of the story', () => {
    for (const given of [geography, {}]) {
      const ids = [...story.places.keys()].filter((id) => frameOf(story, given, id) !== null);
      expect([...framesOf(story, given)]).toEqual(ids.map((id) => [id, frameOf(story, given, id)]));
    }
    expect(framesOf(story, {}).size).toBeLessThan(framesOf(story, geography).size);
  });
});

describe('the frame of an event', () => {
  it('is none where all its places are in sight', () => {
    expect(eventFrame(story, frames, 'latakia-attacks', sees(home))).toBeNull();
  });

  it('is home again where the reader has gone close to something else', () => {
    expect(eventFrame(story, frames, 'latakia-attacks', sees([34.1, 31.1, 34.6, 31.6]))).toEqual(home);
  });

  it('is widened to a place beyond it, as far as one can still read the map', () => {
    const wide = eventFrame(story, frames, 'iran-air-campaign', sees(home));
    expect(wide).toEqual([home[0], 25, 63, 40]);
  });

  it('stays where a place is too far to be shown together with the region', () => {
    expect(eventFrame(story, frames, 'mar-a-lago-meeting', sees(home))).toBeNull();
    expect(eventFrame(story, frames, 'mar-a-lago-meeting', sees([34.1, 31.1, 34.6, 31.6]))).toEqual(home);
  });

  it('is none for an event without places, without shapes or unknown', () => {
    const nothing = (): boolean => false;
    expect(eventFrame(story, frames, 'article-published', nothing)).toBeNull();
    expect(eventFrame(story, new Map(), 'latakia-attacks', nothing)).toBeNull();
    expect(eventFrame(story, frames, 'never', nothing)).toBeNull();
  });
});

describe('the areas of places', () => {
  it('count the smallest shape of a place and leave out what is no area or only a belt of doubt', () => {
    const areas = placeAreas({
      places: collection(
        feature('a', boxOf(0, 0, 2, 1)),
        feature('a', boxOf(0, 0, 1, 1)),
        feature('b', { type: 'Point', coordinates: [0, 0] }),
        feature('c', boxOf(0, 0, 1, 1), 'uncertainty'),
        feature(undefined, boxOf(0, 0, 1, 1)),
      ),
    });
    expect([...areas.keys()]).toEqual(['a']);
    // A square degree at the equator: 111.2 km on Turf's sphere, squared.
    expect(areas.get('a')).toBeCloseTo(12_363, -1);
  });
});
