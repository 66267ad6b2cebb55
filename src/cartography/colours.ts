import type { ColourRole, Palette, Tone } from './palette.ts';

/** Colours as what is drawn names them: by role, and a state's by its tone. */
export interface Colours {
  role(role: ColourRole): string;
  tone(tone: Tone): string;
}

/** References to the page's custom properties, which follow its theme. */
export const pageColours: Colours = {
  role: (role) => `var(${roleProperty(role)})`,
  tone: (tone) => `var(${toneProperty(tone)})`,
};

/** The colours of one theme, for what stands by itself. */
export function coloursOf(palette: Palette): Colours {
  return { role: (role) => palette[role], tone: (tone) => palette.tone[tone] };
}

/** Custom property of a colour by role, e.g. `--ink-soft`. */
export function roleProperty(role: string): string {
  return `--${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Custom property of a state's colour, e.g. `--tone-blue`. */
export function toneProperty(tone: string): string {
  return `--tone-${tone}`;
}
