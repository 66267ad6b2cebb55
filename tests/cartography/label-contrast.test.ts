import { describe, expect, it } from 'vitest';
import { type NameKind, nameStyles } from '../../src/cartography/names';
import { type Palette, palettes } from '../../src/cartography/palette';
import { FAINT, fillStrength, RECEDING } from '../../src/cartography/places';
import { mixed } from '../../src/cartography/theme-colours';
import { story } from '../../src/story/load-story';
import { contrast } from './colour';

/** WCAG 2.2, 1.4.3. */
const LEAST = 4.5;

/** All that a name may stand on in a theme: bare grounds, and the story's states as they fill places and countries. */
function groundsOf(palette: Palette): readonly string[] {
  const { land, landFar, sea, shallows } = palette;
  const tints = [...story.states.values()].flatMap(({ tone, pattern }) =>
    [false, true].flatMap((isCountry) =>
      [1, FAINT, RECEDING, FAINT * RECEDING].map((presence) =>
        mixed(land, palette.tone[tone], fillStrength(pattern, isCountry) * presence),
      ),
    ),
  );
  return [...new Set([land, landFar, sea, shallows, ...tints])];
}

const kinds = Object.keys(nameStyles) as NameKind[];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const palette = palettes[theme];
  const grounds = groundsOf(palette);

  it.each(kinds)('a name of the kind %s can be read on all that it may stand on, with its halo', (kind) => {
    const { colour, halo, veils } = nameStyles[kind];
    const around = veils
      ? grounds.map((ground) => mixed(ground, palette[halo], Number(palette.haloShare)))
      : [palette[halo]];
    const ratios = around.map((ground) => contrast(palette[colour], ground));
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(LEAST);
    expect(grounds.length).toBeGreaterThan(20);
  });

  it('needs the veil: without it some could not', () => {
    expect(Math.min(...grounds.map((ground) => contrast(palette.ink, ground)))).toBeLessThan(LEAST);
  });
});
