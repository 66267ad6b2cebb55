import { describe, expect, it } from 'vitest';
import { palettes, type Theme, tones } from '../../src/cartography/palette';
import { story } from '../../src/story/load-story';
import { contrast, difference, lab, visions } from './colour';

/** Every two of a list, each pair once. */
function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [T, T] => [one, other]));
}

describe('the measures', () => {
  it('agree with known values', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    const [l, a, b] = lab('#ff0000');
    expect([l, a, b].map(Math.round)).toEqual([53, 80, 67]);
    expect(difference('#ff0000', '#888800', 'usual')).toBeGreaterThan(
      2 * difference('#ff0000', '#888800', 'protanopia'),
    );
  });
});

describe.each(['light', 'dark'] satisfies Theme[])('the %s palette', (theme) => {
  const palette = palettes[theme];

  it.each(['ink', 'inkSoft', 'inkFaint', 'accent'] as const)('has %s that can be read on paper', (name) => {
    expect(contrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette[name], palette.raised)).toBeGreaterThanOrEqual(4.5);
  });

  it('has words on the accent that can be read', () => {
    expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['inkSoft', 'land'],
    ['inkSoft', 'halo'],
    ['ink', 'land'],
    ['ink', 'sea'],
    ['countryName', 'halo'],
    ['accent', 'halo'],
  ] as const)('has names in %s that can be read on %s', (ink, ground) => {
    expect(contrast(palette[ink], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('has names of seas, set large and for decoration, that can be seen', () => {
    expect(contrast(palette.seaName, palette.sea)).toBeGreaterThanOrEqual(3);
  });

  it.each(visions)('keeps states of one pattern apart by colour: %s', (vision) => {
    const alike = pairsOf([...story.states.values()])
      .filter(([one, other]) => one.pattern === other.pattern)
      .map(([one, other]) => ({
        pair: `${one.id} and ${other.id}`,
        apart: difference(palette.tone[one.tone], palette.tone[other.tone], vision),
      }))
      .filter(({ apart }) => apart < 10);
    expect(alike).toEqual([]);
  });

  it('has no two tones that look alike to the usual eye', () => {
    const own = tones.filter((tone) => palette.tone[tone] !== palette.accent);
    const alike = pairsOf(own).filter(([one, other]) => difference(palette.tone[one], palette.tone[other]) < 10);
    expect(alike).toEqual([]);
  });

  it('keeps the two sides of the divided zone apart in lightness, for every eye and in greyscale', () => {
    for (const vision of visions) {
      const [gold] = lab(palette.tone.gold, vision);
      const [blue] = lab(palette.tone.blue, vision);
      expect(Math.abs(gold - blue), vision).toBeGreaterThanOrEqual(15);
    }
  });
});

describe('the states of the story', () => {
  it('are no two of one colour and one pattern', () => {
    const looks = [...story.states.values()].map(({ tone, pattern }) => `${tone} ${pattern}`);
    expect(new Set(looks).size).toBe(looks.length);
  });
});
