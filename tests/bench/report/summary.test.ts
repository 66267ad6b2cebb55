import { describe, expect, it } from 'vitest';
import { median, ratio, summarise } from './summary.ts';

describe('median', () => {
  it.each([
    [[3], 3],
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    // As text, 10 would sort before 9.
    [[10, 9, 100], 10],
  ])('of %j is %d', (numbers, middle) => expect(median(numbers)).toBe(middle));

  it('of nothing is no number', () => expect(median([])).toBeNaN());

  it('leaves the numbers in their order', () => {
    const numbers = [3, 1, 2];
    median(numbers);
    expect(numbers).toEqual([3, 1, 2]);
  });
});

describe('ratio', () => {
  it('tells how many times one is the other', () => expect(ratio(3, 2)).toBe(1.5));
  it('to nothing is no number', () => expect(ratio(3, 0)).toBeNaN());
});

it('gathers each figure over the rounds', () => {
  expect(summarise([{ paint: 30 }, { paint: 10 }, { paint: 20 }])).toEqual({
    paint: { median: 20, least: 10, most: 30, values: [30, 10, 20] },
  });
});

it('takes a figure that only some rounds have', () => {
  expect(summarise([{ paint: 30 }, { paint: 10, heap: 5 }])['heap']).toEqual({
    median: 5,
    least: 5,
    most: 5,
    values: [5],
  });
});
