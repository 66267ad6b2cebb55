/** Px from which on a map is laid out, and between which the element lets it choose its height. */
export const LEAST_WIDTH = 320;
export const LEAST_HEIGHT = 420;
export const MOST_HEIGHT = 900;

/** The height that a map asks for: so much of its width, and so many px more, within bounds in px. */
export const SHARE_PERCENT = 40;
export const MORE = 324;
export const LEAST_ASKED = 520;
export const MOST_ASKED = 720;

/** The height, in px, in which a map of a width, in px, shows its region, its timeline and a card. */
export function frameHeight(width: number): number {
  const height = (width * SHARE_PERCENT) / 100 + MORE;
  return Math.round(Math.min(Math.max(height, LEAST_ASKED), MOST_ASKED));
}
