import { describe, expect, it } from 'vitest';
import { cartographyCss } from '../../src/cartography/css';
import { palettes, type Theme, tones } from '../../src/cartography/palette';
import { patternTiles, tilePath } from '../../src/cartography/patterns';

/** Custom properties that the rule of a selector declares. */
function declared(selector: string): Record<string, string> {
  const rule =
    cartographyCss()
      .split('\n')
      .find((line) => line.includes(`${selector}{`)) ?? '';
  const body = rule.slice(rule.lastIndexOf('{') + 1);
  return Object.fromEntries([...body.matchAll(/(--[a-z-]+):([^;}]+)/g)].map(([, name, value]) => [name, value]));
}

const rules: readonly (readonly [theme: Theme, selector: string])[] = [
  ['light', ':root'],
  ['dark', ':root:not([data-theme=light])'],
  ['dark', ':root[data-theme=dark]'],
];

describe.each(rules)('the %s properties of %s', (theme, selector) => {
  it('are every colour of the palette, under its CSS name', () => {
    const { tone, ...flat } = palettes[theme];
    const found = declared(selector);
    expect(Object.values(found).sort()).toEqual([...Object.values(flat), ...Object.values(tone)].sort());
    expect(found).toMatchObject({
      '--paper': palettes[theme].paper,
      '--ink-soft': palettes[theme].inkSoft,
      '--on-accent': palettes[theme].onAccent,
      '--tone-gold': palettes[theme].tone.gold,
    });
  });

  it('name every tone', () => {
    expect(Object.keys(declared(selector)).filter((name) => name.startsWith('--tone-'))).toEqual(
      tones.map((tone) => `--tone-${tone}`),
    );
  });

  it('are colours that the browser and the map can both read', () => {
    const { '--halo-share': share, ...colours } = declared(selector);
    for (const value of Object.values(colours)) expect(value).toMatch(/^#[0-9a-f]{6}$/);
    expect(share).toMatch(/^0\.\d+$/);
  });
});

it('sets what is soft or faint in ink where a reader asks for more contrast, in either theme', () => {
  const rule = cartographyCss().split('@media (prefers-contrast:more){:root:root{')[1]?.split('}')[0] ?? '';
  expect(rule.split(';').filter(Boolean)).toEqual(
    expect.arrayContaining(['--ink-soft:var(--ink)', '--ink-faint:var(--ink)']),
  );
  expect(rule).not.toMatch(/--(?:paper|tone|accent)/);
});

describe('the two themes', () => {
  it('declare the same properties', () => {
    expect(Object.keys(declared(':root[data-theme=dark]'))).toEqual(Object.keys(declared(':root')));
    expect(cartographyCss().match(/color-scheme:dark;/g)).toHaveLength(2);
  });
});

describe('the classes of bars', () => {
  it('have a tone for each and, for all patterns cut out of it, the tile of the map', () => {
    const css = cartographyCss();
    for (const tone of tones) expect(css).toContain(`.tone-${tone}{--tone:var(--tone-${tone})}`);
    for (const [pattern, tile] of Object.entries(patternTiles)) {
      const rule = css.split(`.pattern-${pattern}:after{`)[1]?.split('}')[0] ?? '';
      expect(rule.split(tilePath(tile)), pattern).toHaveLength(3);
    }
  });
});

describe('what a pointer may miss', () => {
  it('is more for a finger than for a mouse', () => {
    const found = [...cartographyCss().matchAll(/--hit-line:([\d.]+)px;--hit-point:([\d.]+)px/g)].map(([, ...px]) =>
      px.map(Number),
    );
    expect(found).toEqual([
      [8, 10.5],
      [24, 18.5],
    ]);
  });
});

/** What the rule of a class says. */
function ruleOf(name: string): string {
  return cartographyCss().split(`.${name}{`)[1]?.split('}')[0] ?? '';
}

describe('the patterns of bars', () => {
  const tileOf = (pattern: string) => decodeURIComponent(ruleOf(`pattern-${pattern}:after`));

  it('are those of the map, smaller, in paper, over what they stand on', () => {
    const path = "<path d='M0 8L16 8' stroke='red' stroke-width='2.4'/>";
    const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8' viewBox='0 0 16 16'>${path}</svg>`;
    const rows = `mask-image:url("data:image/svg+xml,${svg}")`;
    expect(tileOf('rows')).toBe(`-webkit-${rows};${rows}`);
    expect(ruleOf('pattern-rows:after')).not.toMatch(/[<>]/);
    expect(cartographyCss()).toContain(
      '[class*=pattern-]:after{content:"";position:absolute;inset:0;background:var(--paper)}',
    );
  });

  it('are none of what is solid, or too open to be cut from', () => {
    expect(ruleOf('pattern-solid:after,.pattern-open:after')).toBe('content:none');
    expect(cartographyCss()).not.toMatch(/pattern-(?:solid|open):after\{-webkit/);
  });
});

describe('the lines of a key', () => {
  it('are as wide and dashed as on the map close up', () => {
    // Dashes of 4 and gaps of 2 widths, of 1.48 px each.
    const dashed = 'repeating-linear-gradient(90deg,var(--border) 0 5.9px,transparent 0 8.9px)';
    expect(ruleOf('line-armistice')).toBe(`background:${dashed} 0/100% 1.48px no-repeat`);
    const solid = 'repeating-linear-gradient(90deg,var(--border) 0 1.4px,transparent 0 1.4px)';
    expect(ruleOf('line-border')).toBe(`background:${solid} 0/100% 1.36px no-repeat`);
    expect(ruleOf('line-touched')).toMatch(
      /^background:[^/]+var\(--halo\)[^/]+\/100% 1\.8px[^/]+var\(--ink\)[^/]+\/100% 4\.6px/,
    );
  });

  it('are for what is schematic a hatched box', () => {
    const hatching = 'repeating-linear-gradient(-45deg,transparent 0 4px,var(--hatch) 0 5px)';
    expect(ruleOf('line-schematic')).toBe(`border:1.4px solid var(--border);background:${hatching}`);
  });
});
