import { CARD_SIZE } from '../../embed/site';
import { fitBounds, heldWithin, type Size } from '../../geo/camera';
import type { Story } from '../../story/story';
import type { Viewport } from '../../svg-map/shape-path';

/** Px of the column of text at the start of a card, and from the card's edges to what stands on it and between its parts. */
export const COLUMN = { width: 460, margin: 54, gap: 24 } as const;

/** Px over which paper turns into map, from the column on. */
export const SCRIM = { from: 470, to: 610 } as const;

/** How much larger than on screen the map is drawn: a card is seen at half its size. */
export const MAP_SCALE = 1.5;

/** Px of the map's frame, at its own scale, that the home frame leaves free. */
const ROOM = { top: 12, right: 96, bottom: 14, left: 400 } as const;

/** How close a card may come. */
const CLOSEST = 10;

/** The whole card as a map at its own scale, with the story's home frame beside the column of text. */
export function cardViewport({ frame }: Story): Viewport {
  const size: Size = { width: CARD_SIZE.width / MAP_SCALE, height: CARD_SIZE.height / MAP_SCALE };
  return { size, camera: heldWithin(fitBounds(frame.home, size, ROOM, CLOSEST), frame.limits, size) };
}
