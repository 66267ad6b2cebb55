import { describe, expect, it } from 'vitest';
import { palettes, patterns, type Theme, tones } from '../../src/cartography/palette';
import { patternTiles } from '../../src/cartography/patterns';
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

  // WCAG 2.2, 1.4.6 (7:1) for what tells, 1.4.3 (4.5:1) for all other words.
  it.each([
    ['ink', 'paper'],
    ['ink', 'raised'],
    ['ink', 'land'],
    ['ink', 'sea'],
    ['inkSoft', 'paper'],
    ['inkSoft', 'raised'],
    ['inkSoft', 'land'],
    ['inkSoft', 'halo'],
    ['accent', 'paper'],
    ['accent', 'raised'],
    ['accent', 'halo'],
    ['onAccent', 'accent'],
  ] as const)('tells in %s on %s with the contrast that is asked for most', (ink, ground) => {
    expect(contrast(palette[ink], palette[ground])).toBeGreaterThanOrEqual(7);
  });

  it.each([
    ['inkFaint', 'paper'],
    ['inkFaint', 'raised'],
    ['countryName', 'halo'],
    ['countryName', 'land'],
    ['countryName', 'landFar'],
    ['seaName', 'sea'],
    ['seaName', 'shallows'],
  ] as const)('has words in %s that can be read on %s', (ink, ground) => {
    expect(contrast(palette[ink], palette[ground])).toBeGreaterThanOrEqual(4.5);
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
  it('differ in pattern, each from every other: no two are told apart by colour alone', () => {
    const alike = pairsOf([...story.states.values()]).filter(([one, other]) => one.pattern === other.pattern);
    expect(alike.map(([one, other]) => `${one.id} and ${other.id}`)).toEqual([]);
  });
});

describe('the patterns', () => {
  it('are drawn by strokes of their own, each', () => {
    const drawn = Object.values(patternTiles).map(({ strokes }) => JSON.stringify(strokes));
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(Object.keys(patternTiles)).toEqual(expect.arrayContaining(patterns.filter((each) => each !== 'solid')));
  });
});
