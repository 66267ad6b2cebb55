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

it('writes out what is not seen in a known word', () => {
  expect(didYouMean('gaza', ['ga\u202Eza'])).toBe(' Did you mean "gaU+202Eza"?');
});

it('does not seek among more words than anybody would write', () => {
  const many = Array.from({ length: 200_000 }, (_, index) => `place-${index}`);
  expect(didYouMean('place-199998x', many)).toMatch(/^( Did you mean "place-\d+"\?)?$/);
  expect(didYouMean('place-7x', many)).toBe(' Did you mean "place-7"?');
});
