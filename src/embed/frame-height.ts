/** Px within which an element gives its frame the height that it asks for. */
export const LEAST_PX = 420;
export const MOST_PX = 900;

/** A frame's own wish: so much of its width, and so many px more, within bounds. */
export const SHARE_PERCENT = 40;
export const MORE_PX = 324;
export const WISHED_LEAST_PX = 500;
export const WISHED_MOST_PX = 720;

/** The height, in px, in which a map of a width, in px, shows its region, its timeline and a card. */
export function frameHeight(width: number): number {
  const wish = (width * SHARE_PERCENT) / 100 + MORE_PX;
  return Math.round(Math.min(Math.max(wish, WISHED_LEAST_PX), WISHED_MOST_PX));
}
