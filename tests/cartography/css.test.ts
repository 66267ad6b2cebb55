import { describe, expect, it } from 'vitest';
import { cartographyCss } from '../../src/cartography/css';
import { palettes, type Theme, tones } from '../../src/cartography/palette';
import { patternTiles } from '../../src/cartography/patterns';

const css = cartographyCss();

/** Custom properties that the rule of a selector declares. */
function declared(selector: string): Record<string, string> {
  const rule = css.split('\n').find((line) => line.includes(`${selector}{`)) ?? '';
  const body = rule.slice(rule.lastIndexOf('{') + 1);
  return Object.fromEntries([...body.matchAll(/(--[a-z-]+):([^;}]+)/g)].map(([, name, value]) => [name, value]));
}

const rules: readonly (readonly [theme: Theme, selector: string])[] = [
  ['light', ':root'],
  ['dark', ':root:not([data-theme=light])'],
  ['dark', ':root[data-theme=dark]'],
];

describe.each(rules)('the %s properties of %s', (theme, selector) => {
  const found = declared(selector);

  it('are every colour of the palette, under its CSS name', () => {
    const { tone, ...flat } = palettes[theme];
    expect(Object.values(found).sort()).toEqual([...Object.values(flat), ...Object.values(tone)].sort());
    expect(found).toMatchObject({
      '--paper': palettes[theme].paper,
      '--ink-soft': palettes[theme].inkSoft,
      '--on-accent': palettes[theme].onAccent,
      '--tone-gold': palettes[theme].tone.gold,
    });
  });

  it('name every tone', () => {
    expect(Object.keys(found).filter((name) => name.startsWith('--tone-'))).toEqual(
      tones.map((tone) => `--tone-${tone}`),
    );
  });

  it('are colours that the browser and the map can both read', () => {
    for (const value of Object.values(found)) expect(value).toMatch(/^#[0-9a-f]{6}$/);
  });
});

describe('the two themes', () => {
  it('declare the same properties', () => {
    expect(Object.keys(declared(':root[data-theme=dark]'))).toEqual(Object.keys(declared(':root')));
    expect(css.match(/color-scheme:dark;/g)).toHaveLength(2);
  });
});

describe('the classes of bars', () => {
  it('have a tone for each and, for all patterns cut out of it, the tile of the map', () => {
    for (const tone of tones) expect(css).toContain(`.tone-${tone}{--tone:var(--tone-${tone})}`);
    for (const [pattern, { strokes }] of Object.entries(patternTiles)) {
      const rule = css.split(`.pattern-${pattern}:after{`)[1]?.split('}')[0] ?? '';
      if (pattern === 'open') continue;
      expect(rule.match(/%3Cpath /g), pattern).toHaveLength(2 * strokes.length);
    }
  });
});

describe('what a pointer may miss', () => {
  it('is more for a finger than for a mouse', () => {
    const found = [...css.matchAll(/--hit-line:([\d.]+)px;--hit-point:([\d.]+)px/g)].map(([, ...px]) => px.map(Number));
    expect(found).toEqual([
      [8, 10.5],
      [24, 18.5],
    ]);
  });
});
