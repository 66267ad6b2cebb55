import { palettes } from '../../cartography/palette';

const { tone, ...flat } = palettes.light;

/** Paper is white, and nothing is printed to make it so. */
const paper = { paper: '#ffffff', raised: '#ffffff' } as const;

/** The light palette as CSS custom properties, for ink on paper whatever theme the screen wears. */
export const lightPalette: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries({ ...flat, ...paper }).map(([name, value]) => [`--${kebab(name)}`, value]),
  ...Object.entries(tone).map(([name, value]) => [`--tone-${name}`, value]),
]);

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
