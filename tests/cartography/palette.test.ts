import { describe, expect, it } from 'vitest';
import { palettes, patterns, type Theme, tones } from '../../src/cartography/palette';
import { patternTiles, textureColour, textureStrength } from '../../src/cartography/patterns';
import { fillStrength } from '../../src/cartography/places';
import { coloursOf } from '../../src/cartography/theme-colours';
import { atZoom } from '../../src/cartography/zoom';
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
    const alike = pairsOf(tones).filter(([one, other]) => difference(palette.tone[one], palette.tone[other]) < 10);
    expect(alike).toEqual([]);
  });

  // Red is for what the reader has chosen: the accent, whose chroma no tint of a state comes near, war's own least of all.
  it.each(tones)('has no tint that could be taken for the accent: %s', (tone) => {
    expect(difference(palette.tone[tone], palette.accent)).toBeGreaterThanOrEqual(25);
  });

  it.each(tones.filter((tone) => tone !== 'ink'))(
    'shows %s clearly on its land, and a wash of it on a country',
    (tone) => {
      expect(difference(palette.tone[tone], palette.land)).toBeGreaterThanOrEqual(30);
      expect(difference(tintOf(tone, true, theme), palette.land)).toBeGreaterThanOrEqual(9);
    },
  );

  it.each(tones.filter((tone) => tone !== 'ink'))(
    'has textures on %s that are calm, and still seen without colour',
    (tone) => {
      for (const isCountry of [false, true]) {
        const tint = tintOf(tone, isCountry, theme);
        const ink = textureColour(tone, isCountry, coloursOf(palette));
        const [ground] = lab(tint);
        const [inked] = lab(mixed(tint, ink, STRONGEST));
        expect(Math.abs(inked - ground)).toBeGreaterThanOrEqual(4);
        expect(Math.abs(inked - ground)).toBeLessThanOrEqual(12);
      }
    },
  );

  it('keeps the two sides of the divided zone apart in lightness, for every eye and in greyscale', () => {
    for (const vision of visions) {
      const [gold] = lab(palette.tone.gold, vision);
      const [blue] = lab(palette.tone.blue, vision);
      expect(Math.abs(gold - blue), vision).toBeGreaterThanOrEqual(15);
    }
  });
});

/** The share by which a texture's ink is mixed into its tint where it is strongest. */
const STRONGEST = Math.max(...textureStrength.map(([, share]) => share));

/** A colour with a share of another laid over it. */
function mixed(ground: string, ink: string, share: number): string {
  const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  const channels = [1, 3, 5].map((at) => Math.round(channel(ground, at) * (1 - share) + channel(ink, at) * share));
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** What a shape is filled with, on its land. */
function tintOf(tone: (typeof tones)[number], isCountry: boolean, theme: Theme): string {
  const { land, tone: ofTone } = palettes[theme];
  return mixed(land, ofTone[tone], fillStrength('rows', isCountry));
}

describe('the textures', () => {
  it('mix at most 15 per cent of ink into a tint, fade as one comes close, and are gone there', () => {
    expect(STRONGEST).toBeLessThanOrEqual(0.15);
    expect([5, 8.5, 9.5, 10.5, 14].map((zoom) => atZoom(textureStrength, zoom))).toEqual([0.15, 0.15, 0.08, 0, 0]);
  });

  it('repeat every 18 to 24 px, on the average of the sizes that they have between two zoom levels', () => {
    for (const { side } of Object.values(patternTiles)) {
      expect(side * Math.SQRT2).toBeGreaterThanOrEqual(18);
      expect(side * Math.SQRT2).toBeLessThanOrEqual(24);
    }
  });

  it('have no diagonals, which are for what is schematic: nothing is as steep as its hatching', () => {
    for (const [x, y, toX, toY] of Object.values(patternTiles).flatMap(({ lines }) => lines)) {
      const slope = Math.abs(toY - y) / Math.abs(toX - x);
      expect(slope < 0.9 || slope === Number.POSITIVE_INFINITY, `${[x, y, toX, toY]}`).toBe(true);
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
  it('are drawn by lines of their own, each', () => {
    const drawn = Object.values(patternTiles).map(({ lines }) => JSON.stringify(lines));
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(Object.keys(patternTiles)).toEqual(
      expect.arrayContaining(patterns.filter((each) => each !== 'solid' && each !== 'open')),
    );
  });
});
