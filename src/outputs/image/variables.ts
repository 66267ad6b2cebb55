import { palettes, type Theme } from '../../cartography/palette';
import type { Variables } from './plain/value';

/** Font families by role, as CSS lists them. */
export interface Faces {
  readonly serif: string;
  readonly sans: string;
}

/** Faces that other people's computers and programs have. */
export const commonFaces: Faces = {
  serif: "Georgia, 'Times New Roman', Times, serif",
  sans: "Helvetica, Arial, 'Liberation Sans', sans-serif",
};

/** The bundled faces, for a picture that carries them along or is painted where they are. */
export const ownFaces: Faces = {
  serif: `'Story Serif', ${commonFaces.serif}`,
  sans: `'Story Sans', ${commonFaces.sans}`,
};

/** The page's custom properties in one theme, by name, e.g. `--ink-soft` and `--tone-blue`. */
export function pageVariables(theme: Theme, faces: Faces): Variables {
  const { tone, ...flat } = palettes[theme];
  return new Map([
    ...Object.entries(flat).map(([name, colour]): [string, string] => [`--${kebab(name)}`, colour]),
    ...Object.entries(tone).map(([name, colour]): [string, string] => [`--tone-${name}`, colour]),
    ['--font-serif', faces.serif],
    ['--font-sans', faces.sans],
  ]);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
