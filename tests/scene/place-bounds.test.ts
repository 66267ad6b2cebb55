import { describe, expect, it } from 'vitest';
import { boundsByPlace } from '../../src/scene/place-bounds';
import { story } from '../../src/story/load-story';
import { boxOf, collectionOf, shapeOf } from '../harness/shapes';

const geography = {
  places: collectionOf(shapeOf('latakia', boxOf(35.7, 35.3, 36.3, 35.9))),
  countries: collectionOf(shapeOf('iran', boxOf(44, 25, 63, 40)), shapeOf('israel', boxOf(34, 29, 36, 33.5))),
};

describe('the bounds of a place', () => {
  it('are those that its editors gave it', () => {
    const given = story.places.get('israel')?.bounds;
    expect(given).toBeDefined();
    expect(boundsByPlace(story, geography).get('israel')).toEqual(given);
    expect(boundsByPlace(story, {}).get('mar-a-lago')).toEqual(story.places.get('mar-a-lago')?.bounds);
  });

  it('are else those of all its shapes, from whatever file', () => {
    expect(boundsByPlace(story, geography).get('iran')).toEqual([44, 25, 63, 40]);
    const more = { ...geography, world: collectionOf(shapeOf('iran', { type: 'Point', coordinates: [65, 20] })) };
    expect(boundsByPlace(story, more).get('iran')).toEqual([44, 20, 65, 40]);
  });

  it('are none where no shape has arrived, nor for an unknown place', () => {
    expect(boundsByPlace(story, {}).has('iran')).toBe(false);
    const unknown = { places: collectionOf(shapeOf('nowhere', boxOf(0, 0, 1, 1))) };
    expect(boundsByPlace(story, unknown).has('nowhere')).toBe(false);
  });

  it('are there in the order of the story', () => {
    const ids = [...boundsByPlace(story, geography).keys()];
    expect(ids).toEqual([...story.places.keys()].filter((id) => ids.includes(id)));
    expect(ids.length).toBeGreaterThan(boundsByPlace(story, {}).size);
  });
});
