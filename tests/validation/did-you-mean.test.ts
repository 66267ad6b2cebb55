import { expect, it } from 'vitest';
import { didYouMean } from '../../src/validation/did-you-mean';

const known = ['happened', 'reported', 'expected', 'on'];

it.each([
  ['a letter that is missing', 'expcted', 'expected'],
  ['letters that are swapped', 'repotred', 'reported'],
  ['a short word', 'no', 'on'],
])('names the nearest word for %s', (_slip, word, meant) => {
  expect(didYouMean(word, known)).toBe(` Did you mean "${meant}"?`);
});

it.each([['elsewhere'], [''], ['x'.repeat(1000)], [7], [null]])('has no hint for %j', (word) => {
  expect(didYouMean(word, known.slice(0, 3))).toBe('');
});
