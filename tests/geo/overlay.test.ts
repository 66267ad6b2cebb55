import type { LineString, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boundsOf, squareKilometres } from '../../src/geo/measure';
import {
  areaAround,
  isClockwise,
  isInside,
  joinedArea,
  nearestOnLine,
  polygonsOf,
  remainingArea,
  rightHanded,
  sharedArea,
  simplifiedLine,
} from '../../src/geo/overlay';
import { squareMiles } from '../../src/geo/units';
import { boxOf } from '../harness/shapes';

const [west, east] = [boxOf(34, 31, 36, 32), boxOf(35, 31, 37, 32)];
const far = boxOf(50, 31, 51, 32);
const lineOf = (...coordinates: Position[]): LineString => ({ type: 'LineString', coordinates });
const boundsIn = (area: ReturnType<typeof sharedArea>) =>
  area && boundsOf([area]).map((each) => Number(each.toFixed(6)));

describe('areas laid over one another', () => {
  it('share, cover together and leave what they do on paper', () => {
    expect(boundsIn(sharedArea(west, east))).toEqual([35, 31, 36, 32]);
    expect(sharedArea(west, far)).toBeUndefined();
    expect(boundsIn(joinedArea(west, east))).toEqual([34, 31, 37, 32]);
    expect(boundsIn(remainingArea(west, east))).toEqual([34, 31, 35, 32]);
    expect(remainingArea(west, west)).toBeUndefined();
  });

  it('are the polygons of one or several, and of no other geometry', () => {
    const several = { type: 'MultiPolygon' as const, coordinates: [west.coordinates, far.coordinates] };
    expect(polygonsOf(west)).toEqual([west.coordinates]);
    expect(polygonsOf(several)).toEqual(several.coordinates);
    expect(polygonsOf({ type: 'Point', coordinates: [34, 31] })).toEqual([]);
    expect(polygonsOf(undefined)).toEqual([]);
    expect(boundsIn(joinedArea(west, far))).toEqual([34, 31, 51, 32]);
  });

  it('have a position inside and on their edge', () => {
    expect(
      [
        [34.5, 31.5],
        [34, 31.5],
        [33.9, 31.5],
      ].map((position) => isInside(position, west)),
    ).toEqual([true, true, false]);
  });
});

describe('distances', () => {
  // A degree of latitude is 111.195 km on Turf's sphere.
  const km = 1 / 111.195;

  it('are kilometres around a geometry', () => {
    const [left, low, right, high] = boundsOf([areaAround({ type: 'Point', coordinates: [34, 0] }, 10, 64)]);
    expect(high - low).toBeCloseTo(20 * km, 3);
    expect(right - left).toBeCloseTo(20 * km, 3);
  });

  it('are metres from a line, of which the nearest position is told', () => {
    const line = lineOf([34, 0], [36, 0]);
    const { position, metres } = nearestOnLine(line, [35, km]);
    expect(metres).toBeCloseTo(1000, -1);
    expect(position[0]).toBeCloseTo(35, 4);
  });

  it('are degrees by which a line with fewer positions strays', () => {
    const line = lineOf([34, 0], [35, 0.01], [36, 0]);
    expect(simplifiedLine(line, 0.1)).toEqual(lineOf([34, 0], [36, 0]));
    expect(simplifiedLine(line, 0.001).coordinates).toHaveLength(3);
  });
});

it('rings run by the right-hand rule, the outer one counterclockwise, holes clockwise', () => {
  const [outer = []] = boxOf(34, 31, 36, 33).coordinates;
  const [hole = []] = boxOf(34.5, 31.5, 35, 32).coordinates;
  const turned = rightHanded([outer.toReversed(), hole]);
  expect(turned.map(isClockwise)).toEqual([false, true]);
  expect(rightHanded([outer, hole.toReversed()])).toEqual([outer, hole.toReversed()]);
  expect(rightHanded([])).toEqual([]);
});

it('sizes are square kilometres on a sphere, and square miles', () => {
  // A degree by a degree at the equator.
  expect(squareKilometres(boxOf(34, -0.5, 35, 0.5))).toBeCloseTo(111.195 ** 2, -1);
  expect(squareKilometres({ type: 'Point', coordinates: [34, 31] })).toBe(0);
  expect(squareMiles(2.589988110336)).toBe(1);
  expect(squareMiles(259)).toBeCloseTo(100, 2);
});

it('bounds go around all geometries, and there are none of nothing', () => {
  expect(boundsOf([west, far])).toEqual([34, 31, 51, 32]);
  expect(() => boundsOf([])).toThrow(new RangeError('no geometry to take bounds of'));
});
