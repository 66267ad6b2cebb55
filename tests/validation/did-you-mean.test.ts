import { expect, it } from 'vitest';
import { didYouMean } from '../../src/validation/did-you-mean';

const known = ['happened', 'reported', 'expected', 'on', 'ad'];

it.each([
  ['a letter that is missing', 'expcted', 'expected'],
  ['letters that are swapped', 'repotred', 'reported'],
  ['a short word', 'no', 'on'],
  ['letters that are missing at its start', 'd', 'ad'],
])('names the nearest word for %s', (_slip, word, meant) => {
  expect(didYouMean(word, known)).toBe(` Did you mean "${meant}"?`);
});

it.each([['elsewhere'], [''], ['x'.repeat(1000)], [7], [null]])('has no hint for %j', (word) => {
  expect(didYouMean(word, known.slice(0, 3))).toBe('');
});

it('writes out what is not seen in a known word', () => {
  expect(didYouMean('gaza', ['ga\u202Eza'])).toBe(' Did you mean "gaU+202Eza"?');
});

it('has a hint for words of up to sixty letters', () => {
  const word = (length: number) => 'x'.repeat(length);
  expect(didYouMean(word(60), [word(61)])).toBe(` Did you mean "${word(61)}"?`);
  expect(didYouMean(word(61), [word(61)])).toBe('');
});

it('does not seek among more words than anybody would write', () => {
  const others = Array.from({ length: 1000 }, () => 'elsewhere');
  expect(didYouMean('gazza', [...others.slice(1), 'gaza'])).toBe(' Did you mean "gaza"?');
  expect(didYouMean('gazza', [...others, 'gaza'])).toBe('');
});
