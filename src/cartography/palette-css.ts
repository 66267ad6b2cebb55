import { type Palette, palettes } from './palette.ts';

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function properties(palette: Palette): string {
  const { tone, ...flat } = palette;
  const plain = Object.entries(flat).map(([name, value]) => `--${kebab(name)}:${value};`);
  const tones = Object.entries(tone).map(([name, value]) => `--tone-${name}:${value};`);
  return [...plain, ...tones].join('');
}

/**
 * The palette as CSS custom properties (`--paper`, `--ink-soft`, `--tone-blue`, ...): light, or dark where the
 * reader's system asks for it; `data-theme` on the root decides for either.
 */
export function paletteCss(): string {
  const light = properties(palettes.light);
  const dark = properties(palettes.dark);
  return [
    `:root{color-scheme:light;${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${dark}}`,
  ].join('\n');
}
