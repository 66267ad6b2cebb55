import { describe, expect, it } from 'vitest';
import { growthOf, MOST_GROWTH } from './growth.ts';

const sample = (heap: number) => ({ heap, nodes: 100, listeners: 10 });
const heapOf = (values: readonly number[]) => growthOf(values.map(sample)).find(({ kind }) => kind === 'heap');

describe('the growth of a soak', () => {
  it('compares the last third with the middle one', () => {
    expect(heapOf([1, 1, 1, 10, 10, 10, 12, 12, 12])).toEqual({ kind: 'heap', thirds: [1, 10, 12], ratio: 1.2 });
  });

  it('is none where all is kept, however long it takes to warm up, and whatever is seen once', () => {
    const ratio = heapOf([1, 2, 5, 9, 9, 9, 9, 9, 90])?.ratio;
    expect(ratio).toBe(1);
  });

  it('is found where a little stays each time', () => {
    const leaking = Array.from({ length: 30 }, (_, index) => 100 + index);
    expect(heapOf(leaking)?.ratio).toBeGreaterThan(MOST_GROWTH);
  });

  it('is not told of a few samples', () => {
    expect(() => heapOf([1, 2, 3, 4, 5])).toThrow('too few');
  });
});
