import { expect, it } from 'vitest';
import { textWidth } from '../../src/svg-map/text-width';

it.each([
  ['', 'sans', 0],
  ['il', 'sans', 0.48],
  ['Gaza Strip', 'sans', 0.75 + 0.56 + 0.55 + 0.56 + 0.28 + 0.64 + 0.33 + 0.38 + 0.24 + 0.61],
  ['Sea', 'italic', 0.5 + 0.42 + 0.53],
  ['a b', 'italic', 0.53 + 0.23 + 0.5],
  ['il', 'strong', 0.48 * 1.026],
  ['é', 'sans', 0.58],
  ['漢', 'sans', 0.7],
  ['漢', 'strong', 0.7 * 1.026],
  ['🌍', 'italic', 0.7],
] as const)('"%s" in %s is %f em wide', (text, face, ems) => {
  expect(textWidth(text, face)).toBeCloseTo(ems, 10);
});

it('is wider by the spacing of each letter, in a strong face too', () => {
  expect(textWidth('Sea', 'italic', 0.1) - textWidth('Sea', 'italic')).toBeCloseTo(0.3, 10);
  expect(textWidth('Sea', 'strong', 0.1) - textWidth('Sea', 'strong')).toBeCloseTo(0.3, 10);
});
