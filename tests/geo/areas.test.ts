import { expect, it } from 'vitest';
import { isHatchedArea, isPlaceArea } from '../../src/geo/areas';
import { boxOf, shapeOf } from '../harness/shapes';

const area = (kind: string, schematic?: boolean) => {
  const shape = shapeOf('a', boxOf(34, 31, 35, 32), kind);
  return schematic === undefined ? shape : { ...shape, properties: { ...shape.properties, schematic } };
};
const line = shapeOf('a', { type: 'LineString', coordinates: [] }, 'uncertainty');
const several = shapeOf('a', { type: 'MultiPolygon', coordinates: [] });

it('the ground of a place are its areas, but not the belt in which an uncertain line may run', () => {
  expect([area('zone'), several, area('uncertainty'), line].map(isPlaceArea)).toEqual([true, true, false, false]);
});

it('schematic strips and the belts of uncertain lines are hatched, zones and lines are not', () => {
  const shapes = [
    area('uncertainty'),
    area('strip', true),
    area('strip', false),
    area('strip'),
    area('zone', true),
    line,
  ];
  expect(shapes.map(isHatchedArea)).toEqual([true, true, false, false, false, false]);
});
