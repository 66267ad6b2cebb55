import { describe, expect, it } from 'vitest';
import { type Candidate, smallestPlace } from '../../src/maplibre/view/picking';

const areas = new Map([
  ['country', 20_000],
  ['bank', 5_600],
  ['strip', 900],
  ['town', 50],
]);
const area = (id: string): Candidate => ({ id, kind: 'territory' });
const all = (): boolean => true;

/** Every order in which features may be found under the pointer. */
function ordersOf<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    ordersOf(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}

describe('the place meant by a click', () => {
  it('is the smallest of those that lie there, in whatever order they are found', () => {
    for (const order of ordersOf([area('country'), area('bank'), area('strip')])) {
      expect(smallestPlace(order, areas, all)).toBe('strip');
    }
  });

  it.each(['point', 'crossing', 'town-place'])('is a %s before any area, even its own', (kind) => {
    for (const order of ordersOf([area('country'), area('strip'), { id: 'town', kind }])) {
      expect(smallestPlace(order, areas, all)).toBe('town');
    }
    expect(smallestPlace([area('strip'), { id: 'country', kind }], areas, all)).toBe('country');
  });

  it('is a line without an area before the areas that it runs through', () => {
    for (const order of ordersOf([area('country'), { id: 'border', kind: 'armistice' }])) {
      expect(smallestPlace(order, areas, all)).toBe('border');
    }
  });

  it('is never one that does not exist now', () => {
    const exists = (id: string): boolean => id !== 'strip';
    for (const order of ordersOf([area('strip'), area('country'), area('bank')])) {
      expect(smallestPlace(order, areas, exists)).toBe('bank');
    }
    expect(smallestPlace([area('strip'), { id: 'strip', kind: 'point' }], areas, exists)).toBeNull();
  });

  it('is the first of two alike, and none over open sea', () => {
    expect(
      smallestPlace(
        [
          { id: 'a', kind: 'point' },
          { id: 'b', kind: 'point' },
        ],
        areas,
        all,
      ),
    ).toBe('a');
    expect(smallestPlace([], areas, all)).toBeNull();
  });
});
