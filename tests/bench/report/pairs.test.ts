import { describe, expect, it } from 'vitest';
import { pairedDifference, pairedRatio } from './pairs.ts';
import { summarise } from './summary.ts';

function spread(...values: number[]) {
  return summarise(values.map((figure) => ({ figure })))['figure'];
}

describe('a paired ratio', () => {
  // The ratio of the medians would be 1.
  it('is taken round by round', () =>
    expect(pairedRatio(spread(10, 60, 20), spread(20, 20, 10))).toEqual({ median: 2, least: 0.5, most: 3 }));

  it('does not see what slows a whole round', () =>
    expect(pairedRatio(spread(10, 30, 20), spread(20, 60, 40))).toEqual({ median: 0.5, least: 0.5, most: 0.5 }));

  it.each([
    ['one was not measured', undefined, spread(1)],
    ['a round is missing', spread(1, 2), spread(1)],
    ['there is nothing to compare with', spread(1, 2), spread(0, 1)],
    ['a round found no figure', spread(1, Number.NaN), spread(1, 1)],
  ])('is no number where %s', (_, one, other) => {
    expect(pairedRatio(one, other)).toEqual({ median: Number.NaN, least: Number.NaN, most: Number.NaN });
  });
});

it('takes differences round by round', () => {
  expect(pairedDifference([12, 30, 21], [10, 20, 20])).toEqual({ median: 2, least: 1, most: 10 });
});
