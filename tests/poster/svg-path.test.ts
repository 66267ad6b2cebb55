import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { type Projection, svgPath } from '../../src/poster/svg-path';

/** Ten px to a degree, y downwards. */
const project: Projection = ([longitude, latitude]) => [longitude * 10, -latitude * 10];
const square: Position[] = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 0],
];
const hole: Position[] = [
  [1, 1],
  [1.25, 1],
  [1, 1],
];
const path = (geometry: Geometry): string => svgPath(geometry, project);
const SQUARE = 'M0.0 0.0L20.0 0.0L20.0 -20.0L0.0 0.0Z';
const HOLE = 'M10.0 -10.0L12.5 -10.0L10.0 -10.0Z';

describe('the path of a geometry', () => {
  it('closes each ring of a polygon, holes with it', () => {
    expect(path({ type: 'Polygon', coordinates: [square, hole] })).toBe(SQUARE + HOLE);
  });

  it('has every polygon of many', () => {
    expect(path({ type: 'MultiPolygon', coordinates: [[square], [square, hole]] })).toBe(SQUARE + SQUARE + HOLE);
  });

  it('leaves lines open', () => {
    const line = [
      [0, 0],
      [1, 1],
    ];
    expect(path({ type: 'LineString', coordinates: line })).toBe('M0.0 0.0L10.0 -10.0');
    expect(path({ type: 'MultiLineString', coordinates: [line, line] })).toBe('M0.0 0.0L10.0 -10.0'.repeat(2));
  });

  it('joins a collection and leaves out its points', () => {
    const geometries: Geometry[] = [
      { type: 'Point', coordinates: [1, 1] },
      { type: 'Polygon', coordinates: [square] },
    ];
    expect(path({ type: 'GeometryCollection', geometries })).toBe(SQUARE);
  });

  it('is empty where there is nothing to outline', () => {
    expect(path({ type: 'Point', coordinates: [1, 1] })).toBe('');
    expect(path({ type: 'MultiPoint', coordinates: [[1, 1]] })).toBe('');
    expect(path({ type: 'Polygon', coordinates: [] })).toBe('');
    expect(path({ type: 'LineString', coordinates: [] })).toBe('');
  });
});
