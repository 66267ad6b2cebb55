import { expect, it } from 'vitest';
import { pageColours } from '../../src/cartography/colours';
import { palettes } from '../../src/cartography/palette';
import { isTexture, textureColour, tilePath } from '../../src/cartography/patterns';
import { fillStrength } from '../../src/cartography/places';
import { coloursOf } from '../../src/cartography/theme-colours';

const { light } = palettes;

it('colours are those of a theme, or of the page, which follows its own', () => {
  expect([coloursOf(light).role('inkSoft'), coloursOf(light).tone('blue')]).toEqual([light.inkSoft, light.tone.blue]);
  expect([pageColours.role('inkSoft'), pageColours.tone('blue')]).toEqual(['var(--ink-soft)', 'var(--tone-blue)']);
});

it('textures lighten deep tones, darken pale ones, and are soft ink on the wash of a country', () => {
  const ink = (tone: 'blue' | 'gold', isCountry: boolean) => textureColour(tone, isCountry, coloursOf(light));
  expect([ink('blue', false), ink('gold', false)]).toEqual(['#ffffff', '#000000']);
  expect([ink('blue', true), ink('gold', true)]).toEqual([light.inkSoft, light.inkSoft]);
});

it('what is solid or open has no texture', () => {
  expect((['rows', 'bricks', 'solid', 'open'] as const).map(isTexture)).toEqual([true, true, false, false]);
});

it('the lines of a tile are drawn wherever it is moved', () => {
  const tile = {
    side: 18,
    width: 1,
    lines: [
      [0, 3, 6, 4],
      [2, 2, 2, 8],
    ],
  } as const;
  expect(tilePath(tile)).toBe('M0 3L6 4M2 2L2 8');
  expect(tilePath(tile, 10, 20)).toBe('M10 23L16 24M12 22L12 28');
});

it('a place is filled with its tint as the key shows it, a whole country with a wash, and what is open with nothing', () => {
  expect([fillStrength('rows', false), fillStrength('solid', false), fillStrength('open', false)]).toEqual([1, 1, 0]);
  expect(fillStrength('rows', true)).toBeLessThan(0.5);
  expect([fillStrength('solid', true), fillStrength('open', true)]).toEqual([fillStrength('rows', true), 0]);
});
