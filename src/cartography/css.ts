import { roleProperty, toneProperty } from './colours.ts';
import { type Palette, palettes } from './palette.ts';
import { patternTiles, strokePath, type Tile } from './patterns.ts';
import { HIT_REACH, pointStyle } from './places.ts';

/** Custom properties of a palette, by name: its colours, and the patterns in its paper. */
export function themeProperties(palette: Palette): ReadonlyMap<string, string> {
  const { tone, ...roles } = palette;
  return new Map([
    ...Object.entries(roles).map(([role, value]): [string, string] => [roleProperty(role), value]),
    ...Object.entries(tone).map(([name, value]): [string, string] => [toneProperty(name), value]),
    ...Object.entries(patternTiles).map(([name, tile]): [string, string] => [`--pattern-${name}`, tileUrl(tile, palette.paper)]),
  ]);
}

/** A tile as an image for CSS, inked in a colour `#rrggbb`. */
function tileUrl({ side, strokes }: Tile, colour: string): string {
  const paths = strokes.map((stroke) => `<path d='${strokePath(stroke)}' stroke-width='${stroke.width}'/>`).join('');
  const svg =
    `<svg xmlns='http://www.w3.org/2000/svg' width='${side}' height='${side}' fill='none' stroke='${colour}' ` +
    `stroke-linecap='round'>${paths}</svg>`;
  return `url("data:image/svg+xml,${svg.replaceAll('#', '%23').replaceAll('<', '%3C').replaceAll('>', '%3E')}")`;
}

/** Px of what a pointer takes for a thin line, and of the radius of what it takes for a point. */
function hits(reach: number): string {
  return `--hit-line:${2 * reach}px;--hit-point:${pointStyle.radius.plain + pointStyle.strokeWidth.plain + reach}px;`;
}

/**
 * What style sheets need of the map's look, as CSS custom properties: the palette (`--paper`, `--ink-soft`, `--tone-blue`, ...)
 * and the patterns in paper (`--pattern-rows`, ...), light, or dark where the reader's system asks for it, while
 * `data-theme` on the root decides for either; and how far a pointer may miss.
 */
export function cartographyCss(): string {
  const [light, dark] = [palettes.light, palettes.dark].map((palette) =>
    [...themeProperties(palette)].map(([name, value]) => `${name}:${value};`).join(''),
  );
  return [
    `:root{color-scheme:light;${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${dark}}`,
    `:root{${hits(HIT_REACH.mouse)}}`,
    `@media (pointer:coarse){:root{${hits(HIT_REACH.touch)}}}`,
  ].join('\n');
}
