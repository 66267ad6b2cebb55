import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgePoint, spread } from '../../src/map-ui/edge-pointers';

const length = fc.integer({ min: 50, max: 3000 });
const far = fc.integer({ min: -20_000, max: 20_000 });
const target = fc.record({ x: far, y: far });

describe('the point on the edge', () => {
  const isInside = (at: { x: number; y: number }, width: number, height: number): boolean =>
    at.x >= 0 && at.x <= width && at.y >= 0 && at.y <= height;

  it('is there for every target outside the viewport and for none inside', () => {
    fc.assert(
      fc.property(target, length, length, (at, width, height) => {
        expect(edgePoint(at, width, height) === null).toBe(isInside(at, width, height));
      }),
    );
    expect(edgePoint({ x: 100, y: 80 }, 200, 100)).toBeNull();
  });

  it('lies on the side that it names', () => {
    fc.assert(
      fc.property(target, length, length, (at, width, height) => {
        const point = edgePoint(at, width, height);
        fc.pre(point !== null);
        const { side, x, y } = point;
        const where = { left: x, right: width - x, top: y, bottom: height - y };
        expect(where[side]).toBeCloseTo(0, 6);
        expect(Math.min(...Object.values(where))).toBeGreaterThan(-1e-6);
      }),
    );
  });

  it('lies between the middle and the target, in the direction that it gives', () => {
    fc.assert(
      fc.property(target, length, length, (at, width, height) => {
        const point = edgePoint(at, width, height);
        fc.pre(point !== null);
        const way = Math.hypot(point.x - width / 2, point.y - height / 2);
        const whole = Math.hypot(at.x - width / 2, at.y - height / 2);
        expect(way).toBeLessThanOrEqual(whole + 1e-6);
        expect(width / 2 + Math.cos(point.angle) * way).toBeCloseTo(point.x, 5);
        expect(height / 2 + Math.sin(point.angle) * way).toBeCloseTo(point.y, 5);
        expect(width / 2 + Math.cos(point.angle) * whole).toBeCloseTo(at.x, 5);
      }),
    );
  });

  it('is where one would draw it', () => {
    expect(edgePoint({ x: 500, y: 50 }, 200, 100)).toEqual({ side: 'right', x: 200, y: 50, angle: 0 });
    expect(edgePoint({ x: 100, y: 900 }, 200, 100)).toEqual({ side: 'bottom', x: 100, y: 100, angle: Math.PI / 2 });
    expect(edgePoint({ x: -300, y: 50 }, 200, 100)).toMatchObject({ side: 'left', x: 0, y: 50 });
    expect(edgePoint({ x: 150, y: -50 }, 200, 100)).toMatchObject({ side: 'top', x: 125, y: 0 });
  });
});

describe('spreading along an edge', () => {
  const items = fc.array(
    fc.record({ centre: fc.integer({ min: -500, max: 1500 }), size: fc.integer({ min: 1, max: 120 }) }),
    { maxLength: 9 },
  );
  const sumOf = (list: readonly { size: number }[]): number => list.reduce((sum, { size }) => sum + size, 0);

  it('keeps the order and lets none stand on another, room or not', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 300, max: 1200 }), (list, from, to) => {
        const placed = spread(list, from, to).map((centre, index) => ({ ...list[index], centre }));
        placed.forEach((one, index) => {
          for (const other of placed.slice(index + 1)) {
            const [wasOne, wasOther] = [list[index]?.centre ?? 0, list[placed.indexOf(other)]?.centre ?? 0];
            if (wasOne !== wasOther) expect(one.centre < other.centre).toBe(wasOne < wasOther);
            const apart = ((one.size ?? 0) + (other.size ?? 0)) / 2;
            expect(Math.abs(one.centre - other.centre)).toBeGreaterThanOrEqual(apart - 1e-6);
          }
        });
      }),
    );
  });

  it('stays within the range where there is room', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 800 }), (list, from, spare) => {
        const to = from + sumOf(list) + spare;
        spread(list, from, to).forEach((centre, index) => {
          const half = (list[index]?.size ?? 0) / 2;
          expect(centre - half).toBeGreaterThanOrEqual(from - 1e-6);
          expect(centre + half).toBeLessThanOrEqual(to + 1e-6);
        });
      }),
    );
  });

  it('moves nothing that stands well', () => {
    const list = [
      { centre: 200, size: 40 },
      { centre: 50, size: 60 },
    ];
    expect(spread(list, 0, 300)).toEqual([200, 50]);
    expect(spread([], 0, 300)).toEqual([]);
  });
});
