import type { DecodedPng } from 'fast-png';

/** A picture: so many channels of each pixel, row by row, red, green and blue first, 0 to 255. */
export type Picture = Pick<DecodedPng, 'width' | 'height' | 'channels' | 'data'>;

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A pixel of a picture that is of one colour in one picture, with all that is near it, and of another in another. */
export interface ChangedSpot {
  readonly x: number;
  readonly y: number;
  readonly colours: readonly [before: Colour, after: Colour];
}

/** Pixels to each side of a spot that have to have changed as it has: a letter or a line changes less. */
const REACH = 1;
/** Colours that are farther apart than this are another; less may be how a page begins to draw what it draws better. */
export const APART = 60;

/** How far two colours are from each other: the distance of their channels, 0 to 442. */
export function colourDistance(one: Colour, other: Colour): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

/** The mean colour of a spot and what is near it. */
export function colourAt(
  { width, channels, data }: Picture,
  { x, y }: { readonly x: number; readonly y: number },
): Colour {
  const sum: [number, number, number] = [0, 0, 0];
  const side = 2 * REACH + 1;
  for (let row = y - REACH; row <= y + REACH; row += 1) {
    for (let column = x - REACH; column <= x + REACH; column += 1) {
      for (const channel of [0, 1, 2] as const) sum[channel] += data[(row * width + column) * channels + channel] ?? 0;
    }
  }
  return [sum[0] / side ** 2, sum[1] / side ** 2, sum[2] / side ** 2];
}

/** Where two pictures of the same size differ most and widely, the greatest change first. */
export function changedSpots(before: Picture, after: Picture): ChangedSpot[] {
  const spots: ChangedSpot[] = [];
  for (let y = REACH; y < before.height - REACH; y += 1) {
    for (let x = REACH; x < before.width - REACH; x += 1) {
      const colours = [colourAt(before, { x, y }), colourAt(after, { x, y })] as const;
      if (colourDistance(...colours) > APART) spots.push({ x, y, colours });
    }
  }
  return spots.sort((a, b) => colourDistance(...b.colours) - colourDistance(...a.colours));
}
