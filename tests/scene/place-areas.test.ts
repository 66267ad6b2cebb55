import { describe, expect, it } from 'vitest';
import { measuredFigures, placeAreas } from '../../src/scene/place-areas';
import { story } from '../../src/story/load-story';
import { boxOf, collectionOf, shapeOf } from '../harness/shapes';

describe('the areas of places', () => {
  it('count the smallest shape of a place and leave out what is no area or only a belt of doubt', () => {
    const areas = placeAreas({
      places: collectionOf(
        shapeOf('a', boxOf(0, 0, 2, 1)),
        shapeOf('a', boxOf(0, 0, 1, 1)),
        shapeOf('b', { type: 'Point', coordinates: [0, 0] }),
        shapeOf('c', boxOf(0, 0, 1, 1), 'uncertainty'),
        { ...shapeOf('d', boxOf(0, 0, 1, 1)), properties: { layer: 'test', kind: 'zone' } },
      ),
    });
    expect([...areas.keys()]).toEqual(['a']);
    // A square degree at the equator: 111.2 km on Turf's sphere, squared.
    expect(areas.get('a')).toBeCloseTo(12_363, -1);
  });
});

/** A square of `side` degrees from 0, 0. */
const square = (side: number) => boxOf(0, 0, side, side);

const share = story.figures.find((figure) => figure.measure.kind === 'share');
const area = story.figures.find((figure) => figure.measure.kind === 'area');

describe('measuredFigures', () => {
  it('measures shares in percent and areas in square miles', () => {
    if (share?.measure.kind !== 'share' || area?.measure.kind !== 'area')
      throw new Error('the story has no such figures');
    const sides = { [share.measure.whole]: 0.1, [share.measure.part]: 0.05, [area.measure.of]: 0.05 };
    const shapes = Object.entries(sides).map(([id, side]) => shapeOf(id, square(side)));
    const measured = measuredFigures(story, collectionOf(...shapes));
    expect(measured.get(share.id)).toBeCloseTo(25, 1);
    // 0.05 degrees at the equator are 5.56 km or 3.455 miles.
    expect(measured.get(area.id)).toBeCloseTo(3.455 ** 2, 1);
  });

  it('leaves out what has no shape', () => {
    expect(measuredFigures(story, collectionOf()).size).toBe(0);
  });
});
