import type { LineString, Position } from 'geojson';
import { expect, test } from 'vitest';
import { nearestOnLine } from '../../src/geo/overlay';
import { jordanOutlet, litaniCourse } from '../../src/geo-build/hand-drawn';
import { cornerDegrees } from '../../src/geo-build/near/distances';
import { curveThrough, roundedCorners } from '../../src/geo-build/near/smooth';

function sharpest(line: readonly Position[]): number {
  return Math.min(...line.slice(1, -1).map((at, index) => cornerDegrees(line[index] ?? [], at, line[index + 2] ?? [])));
}

test.each([
  ['Litani', litaniCourse, 700],
  ['Jordan', jordanOutlet, 300],
])(
  'a curve through the %s keeps all its points, strays by less than they are good to and has no corner',
  (_, points, metres) => {
    const curve = curveThrough(points);
    const drawn = new Set(curve.map(String));
    for (const point of points) expect(drawn).toContain(String(point));
    const straight: LineString = { type: 'LineString', coordinates: [...points] };
    expect(Math.max(...curve.map((at) => nearestOnLine(straight, at).metres))).toBeLessThan(metres);
    expect(sharpest(curve)).toBeGreaterThan(140);
  },
);

const step: Position[] = [
  [35, 31],
  [35.1, 31],
  [35.1, 31.1],
];

test('corners are rounded between ends that stay, and cut by no more than is said', () => {
  const rounded = roundedCorners(step, 0.5);
  expect([rounded[0], rounded.at(-1)]).toEqual([step[0], step[2]]);
  expect(sharpest(rounded)).toBeGreaterThan(sharpest(step) + 30);
  const cut = nearestOnLine({ type: 'LineString', coordinates: rounded }, step[1] ?? []).metres;
  expect(cut).toBeGreaterThan(100);
  expect(cut).toBeLessThan(500);
});

test('a corner that does not pass keeps its place', () => {
  expect(roundedCorners(step, 0.5, () => false)).toEqual(step);
});

test('a closed line stays closed and loses all its corners alike', () => {
  const rounded = roundedCorners([...step, [35, 31.1], [35, 31]], 0.5);
  expect(rounded[0]).toEqual(rounded.at(-1));
  expect(rounded).toHaveLength(17);
});
