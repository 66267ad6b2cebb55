import type { ColourRole, Tone } from './palette.ts';

/** Colours as what is drawn names them: by role, and a state's by its tone. */
export interface Colours {
  role(role: ColourRole): string;
  tone(tone: Tone): string;
  /** Opacity of a halo that is a veil. */
  readonly haloShare: string;
}

/** References to the page's custom properties, which follow its theme. */
export const pageColours: Colours = {
  role: (role) => `var(${roleProperty(role)})`,
  tone: (tone) => `var(${toneProperty(tone)})`,
  haloShare: 'var(--halo-share)',
};

/** Custom property of a colour by role, e.g. `--ink-soft`. */
export function roleProperty(role: string): string {
  return `--${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Custom property of a state's colour, e.g. `--tone-blue`. */
export function toneProperty(tone: string): string {
  return `--tone-${tone}`;
}
