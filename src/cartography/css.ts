import { roleProperty, toneProperty } from './colours.ts';
import { hatchSample, lineKinds, lineSample } from './line-samples.ts';
import { type Palette, palettes, tones } from './palette.ts';
import { patternTiles, SAMPLE_SIDE, type Tile, tilePath } from './patterns.ts';
import { HIT_REACH, pointStyle } from './places.ts';

/** Custom properties of a palette's colours, by name. */
export function themeProperties(palette: Palette): ReadonlyMap<string, string> {
  const { tone, ...roles } = palette;
  return new Map([
    ...Object.entries(roles).map(([role, value]): [string, string] => [roleProperty(role), value]),
    ...Object.entries(tone).map(([name, value]): [string, string] => [toneProperty(name), value]),
  ]);
}

/**
 * Classes for bars: `tone-blue` sets `--tone`, `pattern-rows` inks the map's texture, smaller and in paper, over what it
 * stands on, which has to be positioned; `open` is neither coloured nor inked.
 */
function barCss(): string {
  const tileCss = Object.entries(patternTiles).map(([name, tile]) => {
    const mask = `mask-image:${tileUrl(tile)}`;
    return `.pattern-${name}:after{-webkit-${mask};${mask}}`;
  });
  return [
    ...tones.map((tone) => `.tone-${tone}{--tone:var(${toneProperty(tone)})}`),
    '[class*=pattern-]:after{content:"";position:absolute;inset:0;background:var(--paper)}',
    '.pattern-solid:after,.pattern-open:after{content:none}',
    ...tileCss,
  ].join('');
}

/** A tile as a mask, as large as in a key. */
function tileUrl(tile: Tile): string {
  const { side, width } = tile;
  const size = `width='${SAMPLE_SIDE}' height='${SAMPLE_SIDE}' viewBox='0 0 ${side} ${side}'`;
  const path = `<path d='${tilePath(tile)}' stroke='red' stroke-width='${width}'/>`;
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' ${size}>${path}</svg>`;
  return `url("data:image/svg+xml,${svg.replaceAll('<', '%3C').replaceAll('>', '%3E')}")`;
}

/** Classes `line-border`, `line-schematic`, ...: what a key shows of each kind of line, across what wears the class. */
function lineCss(): string {
  const { pitch, width, border } = hatchSample;
  const colour = (role: string): string => `var(${roleProperty(role)})`;
  return lineKinds
    .map((kind) => {
      if (kind === 'schematic') {
        const lines = `transparent 0 ${pitch - width}px,${colour('hatch')} 0 ${pitch}px`;
        return `.line-${kind}{border:${border}px solid ${colour('border')};background:repeating-linear-gradient(-45deg,${lines})}`;
      }
      const lines = lineSample(kind).map((line) => {
        const [dash = 1, gap = 0] = line.dash ?? [];
        const px = (widths: number): number => Math.round(widths * line.width * 10) / 10;
        const dashes = `${colour(line.colour)} 0 ${px(dash)}px,transparent 0 ${px(dash + gap)}px`;
        return `repeating-linear-gradient(90deg,${dashes}) 0/100% ${line.width}px no-repeat`;
      });
      return `.line-${kind}{background:${lines.toReversed().join()}}`;
    })
    .join('');
}

/** Px of what a pointer takes for a thin line, and of the radius of what it takes for a point. */
function hits(reach: number): string {
  return `--hit-line:${2 * reach}px;--hit-point:${pointStyle.radius.plain + pointStyle.strokeWidth.plain + reach}px;`;
}

/** Colours of what may stand back. */
const softRoles = ['inkSoft', 'inkFaint', 'rule', 'border', 'countryName', 'seaName'] as const;

/**
 * The palette as CSS custom properties (`--paper`, `--ink-soft`, `--tone-blue`, ...): light, or dark where the reader's
 * system asks for it; `data-theme` on the root decides for either.
 */
export function paletteCss(): string {
  const [light, dark] = [palettes.light, palettes.dark].map((palette) =>
    [...themeProperties(palette)].map(([name, value]) => `${name}:${value};`).join(''),
  );
  // For readers who ask for more contrast, what is soft or faint is so no more.
  const firm = softRoles.map((role) => `${roleProperty(role)}:var(--ink);`).join('');
  return [
    `:root{color-scheme:light;${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${dark}}`,
    `@media (prefers-contrast:more){:root:root{${firm}}}`,
  ].join('\n');
}

/** All that the page's style sheets need of the map's look: the palette, how far a pointer may miss, classes for bars and lines. */
export function cartographyCss(): string {
  return [
    paletteCss(),
    `:root{${hits(HIT_REACH.mouse)}}`,
    `@media (pointer:coarse){:root{${hits(HIT_REACH.touch)}}}`,
    barCss(),
    lineCss(),
  ].join('\n');
}
