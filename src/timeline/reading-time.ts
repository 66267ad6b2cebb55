/** A glance at the map and the date, then time for every character, up to what keeps a reader waiting. */
const GLANCE_MS = 2500;
const CHARACTER_MS = 25;
const LONGEST_MS = 9000;

/** How long playback stays at an event so that its texts can be read, in milliseconds. */
export function readingTime(...texts: readonly string[]): number {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  return Math.min(GLANCE_MS + characters * CHARACTER_MS, LONGEST_MS);
}
