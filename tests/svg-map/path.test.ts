import fc from 'fast-check';
import type { Geometry, LineString, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { simplifyPath } from '../../src/geo/simplify-path';
import { clipLine, clipRing } from '../../src/svg-map/clip';
import { pathData, shapePath } from '../../src/svg-map/path';

const box = { left: 0, top: 0, right: 100, bottom: 60 };
const px = fc.integer({ min: -150, max: 250 });
const aPath = fc.array(px, { minLength: 6, maxLength: 40 }).map((path) => path.slice(0, path.length & ~1));

function pointsOf(path: readonly number[]): [number, number][] {
  return Array.from({ length: path.length / 2 }, (_, index) => [path[2 * index] ?? 0, path[2 * index + 1] ?? 0]);
}

function isIn([x, y]: readonly [number, number]): boolean {
  const { left, top, right, bottom } = box;
  return x >= left - 1e-9 && x <= right + 1e-9 && y >= top - 1e-9 && y <= bottom + 1e-9;
}

function area(ring: readonly number[]): number {
  const points = pointsOf(ring);
  return points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

describe('cutting at a viewport', () => {
  it('keeps nothing beyond it', () => {
    fc.assert(
      fc.property(aPath, (path) => {
        expect(pointsOf(clipRing(path, box)).every(isIn)).toBe(true);
        for (const part of clipLine(path, box)) expect(pointsOf(part).every(isIn)).toBe(true);
      }),
    );
  });

  it('keeps what lies inside as it is', () => {
    const inside = [10, 10, 90, 20, 50, 50];
    expect(clipRing(inside, box)).toEqual(inside);
    expect(clipLine(inside, box)).toEqual([inside]);
  });

  it('keeps of a ring the ground that the viewport shares with it', () => {
    expect(area(clipRing([50, 30, 150, 30, 150, 90, 50, 90], box))).toBe(50 * 30);
    expect(area(clipRing([-50, -50, 150, -50, 150, 150, -50, 150], box))).toBe(100 * 60);
    expect(clipRing([200, 10, 300, 10, 300, 20], box)).toEqual([]);
  });

  it('makes a line of as many parts as it has within', () => {
    expect(clipLine([-10, 10, 110, 10, 110, 20, -10, 20], box)).toEqual([
      [0, 10, 100, 10],
      [100, 20, 0, 20],
    ]);
    expect(clipLine([-10, -10, 110, -10], box)).toEqual([]);
    expect(clipLine([50, 10, 50, 90, 60, 90, 60, 10], box)).toEqual([
      [50, 10, 50, 60],
      [60, 60, 60, 10],
    ]);
    expect(clipLine([0, -5, 0, 70], box), 'along its edge').toEqual([[0, 0, 0, 60]]);
    expect(clipLine([20, 20], box)).toEqual([]);
  });

  it('leaves out of a line nothing that lies inside', () => {
    fc.assert(
      fc.property(aPath, fc.double({ min: 0, max: 1, noNaN: true }), (path, share) => {
        const [one, other] = pointsOf(path);
        if (!one || !other) return;
        const point: [number, number] = [one[0] + share * (other[0] - one[0]), one[1] + share * (other[1] - one[1])];
        const parts = clipLine(path, box).flatMap((part) => {
          return pointsOf(part).map((end, index, all) => distance(point, all[index - 1] ?? end, end));
        });
        if (isIn(point)) expect(Math.min(...parts)).toBeLessThan(1e-6);
      }),
    );
  });
});

describe('a simpler path', () => {
  it('keeps both ends, adds nothing, and strays no further than it may', () => {
    fc.assert(
      fc.property(aPath, fc.double({ min: 0.1, max: 30, noNaN: true }), (path, tolerance) => {
        const kept = pointsOf(simplifyPath(path, tolerance));
        const all = pointsOf(path);
        expect(kept[0]).toEqual(all[0]);
        expect(kept.at(-1)).toEqual(all.at(-1));
        for (const point of all) {
          const nearest = Math.min(...kept.slice(1).map((end, index) => distance(point, kept[index] ?? end, end)));
          expect(nearest).toBeLessThanOrEqual(tolerance + 1e-9);
        }
      }),
    );
  });
});

function distance([x, y]: [number, number], [x1, y1]: [number, number], [x2, y2]: [number, number]): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const share = length === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
  const held = Math.min(Math.max(share, 0), 1);
  return Math.hypot(x - x1 - held * (x2 - x1), y - y1 - held * (y2 - y1));
}

/** The positions that path data in the drawing's own form leads to. */
function follow(data: string): number[] {
  const numbers = (data.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  let [x = 0, y = 0] = numbers;
  const path = [x, y];
  for (let index = 2; index < numbers.length; index += 2) {
    x += numbers[index] ?? 0;
    y += numbers[index + 1] ?? 0;
    path.push(x, y);
  }
  return path;
}

describe('path data', () => {
  it('leads where the positions are, to a tenth of a px', () => {
    const aValue = fc.integer({ min: -20_000, max: 20_000 }).map((value) => value / 7);
    fc.assert(
      fc.property(fc.uniqueArray(aValue, { minLength: 8, maxLength: 8 }), (path) => {
        const data = pathData(path, false);
        expect(data).toMatch(/^M[-\d. ]+l[-\d. ]+$/);
        const [endX, endY] = follow(data).slice(-2);
        expect(Math.abs((endX ?? 0) - (path.at(-2) ?? 0))).toBeLessThan(0.051);
        expect(Math.abs((endY ?? 0) - (path.at(-1) ?? 0))).toBeLessThan(0.051);
      }),
    );
  });

  it('is as short as it can be written', () => {
    expect(pathData([10.5, 0.5, 10, 0, 10.04, 0, -3, 20], true)).toBe('M10.5 .5l-.5-.5-13 20z');
    expect(pathData([0, 0, 5, 0, 5, 0, 5, 7, 1, 7], false)).toBe('M0 0l5 0 0 7-4 0');
    expect(pathData([1, 1, 1.01, 1], true)).toBe('');
    expect(pathData([], false)).toBe('');
  });
});

describe('the path of a shape in sight', () => {
  const viewport = { camera: { longitude: 0, latitude: 0, zoom: 8 }, size: { width: 200, height: 100 } };
  const square = (west: number, south: number, side: number): Polygon => {
    const ring = [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ];
    return { type: 'Polygon', coordinates: [ring] };
  };

  it('is in px from the top left corner, closed for areas, open for lines', () => {
    // One degree at zoom 8 is 512 · 256 / 360 px.
    const degree = (512 * 256) / 360;
    expect(follow(shapePath([square(-0.1, -0.05, 0.1)], viewport)).slice(0, 2)).toEqual([
      expect.closeTo(100 - 0.1 * degree, 0),
      expect.closeTo(50 + 0.05 * degree, 0),
    ]);
    const line: LineString = {
      type: 'LineString',
      coordinates: [
        [-0.1, 0],
        [0.1, 0],
      ],
    };
    expect(shapePath([line], viewport)).not.toContain('z');
    expect(shapePath([square(-0.1, 0, 0.1)], viewport)).toMatch(/z$/);
  });

  it('is empty for what is out of sight or no more than a speck', () => {
    expect(shapePath([square(10, 10, 1)], viewport)).toBe('');
    expect(shapePath([square(0, 0, 0.001)], viewport)).toBe('');
    // A px is 360 / (512 · 256) degrees; a speck is less than 0.7 px both wide and high.
    const px = 360 / (512 * 256);
    expect(shapePath([square(0, 0, 0.6 * px)], viewport)).toBe('');
    expect(shapePath([square(0, 0, 2 * px)], viewport)).not.toBe('');
    const thin: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [20 * px, 0],
          [20 * px, 0.6 * px],
          [0, 0.6 * px],
          [0, 0],
        ],
      ],
    };
    expect(shapePath([thin], viewport)).not.toBe('');
    const upright = thin.coordinates.map((ring) => ring.map((position) => position.toReversed()));
    expect(shapePath([{ type: 'Polygon', coordinates: upright }], viewport)).not.toBe('');
    expect(shapePath([{ type: 'Point', coordinates: [0, 0] }], viewport)).toBe('');
  });

  it('has a part for each ring and line of several', () => {
    const [one, other] = [square(-0.1, 0, 0.05).coordinates, square(0.1, 0, 0.05).coordinates];
    const partsOf = (geometry: Geometry) => shapePath([geometry], viewport).match(/[Mz]/g)?.join('');
    expect(partsOf({ type: 'MultiPolygon', coordinates: [one, other] })).toBe('MzMz');
    expect(partsOf({ type: 'MultiLineString', coordinates: [...one, ...other] })).toBe('MM');
  });

  it('is cut 12 px outside the viewport, or as far as asked, and nowhere else', () => {
    const line = (...coordinates: [number, number][]): LineString => ({ type: 'LineString', coordinates });
    const across = line([-10, 0], [10, 0]);
    expect(shapePath([across], viewport)).toBe('M-12 50l224 0');
    expect(shapePath([across], viewport, 40)).toBe('M-40 50l280 0');
    expect(shapePath([line([0, -10], [0, 10])], viewport)).toBe('M100 112l0-124');
    // Between the edge of the viewport and the cut.
    const px = 360 / (512 * 256);
    expect(shapePath([line([-105 * px, 0], [105 * px, 0])], viewport)).toBe('M-5 50l210 0');
  });

  it('is empty for what lies beside the viewport, or above or below it', () => {
    const aside = [square(2, 0, 1), square(-3, 0, 1), square(0, 2, 1), square(0, -3, 1)];
    for (const each of aside) expect(shapePath([each], viewport)).toBe('');
  });

  it('is in whole px where that will do', () => {
    const data = shapePath([square(-0.1, -0.05, 0.1)], viewport, 12, { tolerance: 0.5, whole: true });
    expect(data).toMatch(/^M\d+ \d+l[-\d ]+z$/);
  });

  it('stays near the viewport however large the shape', () => {
    const path = follow(shapePath([square(-40, -40, 80)], viewport));
    expect(Math.min(...path)).toBeGreaterThan(-20);
    expect(Math.max(...path)).toBeLessThan(220);
  });
});
