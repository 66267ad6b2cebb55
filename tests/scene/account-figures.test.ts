import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { GeoCollection } from '../../src/geo/geography';
import { measuredFigures } from '../../src/scene/measured-figures';
import { story } from '../../src/story/load-story';

/** A square of `side` degrees from 0, 0. */
function square(side: number): Polygon {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [side, 0],
        [side, side],
        [0, side],
        [0, 0],
      ],
    ],
  };
}

function collection(shapes: Readonly<Record<string, Polygon>>): GeoCollection {
  return {
    type: 'FeatureCollection',
    features: Object.entries(shapes).map(([id, geometry]) => {
      return { type: 'Feature', properties: { id, layer: 'l', kind: 'zone' }, geometry };
    }),
  };
}

const share = story.figures.find((figure) => figure.measure.kind === 'share');
const area = story.figures.find((figure) => figure.measure.kind === 'area');

describe('measuredFigures', () => {
  it('measures shares in percent and areas in square miles', () => {
    if (share?.measure.kind !== 'share' || area?.measure.kind !== 'area')
      throw new Error('the story has no such figures');
    const shapes = { [share.measure.whole]: square(0.1), [share.measure.part]: square(0.05) };
    const measured = measuredFigures(story, collection({ ...shapes, [area.measure.of]: square(0.05) }));
    expect(measured.get(share.id)).toBeCloseTo(25, 1);
    // 0.05 degrees at the equator are 5.56 km or 3.455 miles.
    expect(measured.get(area.id)).toBeCloseTo(3.455 ** 2, 1);
  });

  it('leaves out what has no shape', () => {
    expect(measuredFigures(story, collection({})).size).toBe(0);
  });
});
