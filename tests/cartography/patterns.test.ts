import { expect, it } from 'vitest';
import { coloursOf, pageColours } from '../../src/cartography/colours';
import { palettes } from '../../src/cartography/palette';
import { isDot, patternColour, strokePath } from '../../src/cartography/patterns';
import { fillStrength } from '../../src/cartography/places';

const { light } = palettes;

it('colours are those of a theme, or of the page, which follows its own', () => {
  expect([coloursOf(light).role('inkSoft'), coloursOf(light).tone('blue')]).toEqual([light.inkSoft, light.tone.blue]);
  expect([pageColours.role('inkSoft'), pageColours.tone('blue')]).toEqual(['var(--ink-soft)', 'var(--tone-blue)']);
});

it('patterns are cut out of the colour of a state, but for open ones, which have it themselves', () => {
  expect(patternColour('rows', 'blue', coloursOf(light))).toBe(light.halo);
  expect(patternColour('open', 'blue', coloursOf(light))).toBe(light.tone.blue);
});

it('strokes are lines and rings, wherever in a tile they are moved', () => {
  const line = { from: [0, 3], to: [6, 4], width: 1 } as const;
  expect([strokePath(line), strokePath(line, [10, 20])]).toEqual(['M0 3l6 1', 'M10 23l6 1']);
  const ring = { centre: [3, 4], radius: 2, width: 1 } as const;
  expect(strokePath(ring)).toBe('M1 4a2 2 0 1 0 4 0a2 2 0 1 0-4 0');
  expect(strokePath(ring, [10, 20])).toBe('M11 24a2 2 0 1 0 4 0a2 2 0 1 0-4 0');
});

it('a dot is a line without length', () => {
  const at = (x: number, y: number) => isDot({ from: [1, 1], to: [x, y], width: 1 });
  expect([at(1, 1), at(2, 1), at(1, 2), isDot({ centre: [1, 1], radius: 1, width: 1 })]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

it('a whole country is washed more lightly than a place within it', () => {
  expect([fillStrength('solid', false), fillStrength('solid', true)]).toEqual([
    { colour: 0.86, pattern: 0 },
    { colour: 0.52, pattern: 0 },
  ]);
  expect([fillStrength('rows', false), fillStrength('rows', true)]).toEqual([
    { colour: 0.72, pattern: 1 },
    { colour: expect.closeTo(0.216), pattern: 0.3 },
  ]);
  expect(fillStrength('open', false)).toEqual({ colour: 0, pattern: 1 });
});
