import { expect, it } from 'vitest';
import { summarise } from './figures.ts';

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
