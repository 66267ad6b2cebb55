import type { Colours } from './colours.ts';
import type { Pattern, Tone } from './palette.ts';

type Point = readonly [x: number, y: number];

/** A stroke of a tile, in px: a line, which without length is a dot, or a ring. */
export type TileStroke =
  | { readonly from: Point; readonly to: Point; readonly width: number }
  | { readonly centre: Point; readonly radius: number; readonly width: number };

/** A square that repeats; what leaves it on one side comes in on the other. */
export interface Tile {
  /** Px. */
  readonly side: number;
  readonly strokes: readonly TileStroke[];
}

const SIDE = 6;
const MIDDLE: Point = [3, 3];

function line(from: Point, to: Point, width: number): TileStroke {
  return { from, to, width };
}

function dot(centre: Point, radius: number): TileStroke {
  return { from: centre, to: centre, width: 2 * radius };
}

/** How each pattern is inked: small enough for narrow strips, large enough to be told apart. */
export const patternTiles: Readonly<Record<Exclude<Pattern, 'solid'>, Tile>> = {
  rows: { side: SIDE, strokes: [line([0, 3], [6, 3], 1.5)] },
  columns: { side: SIDE, strokes: [line([3, 0], [3, 6], 1.2)] },
  grid: { side: SIDE, strokes: [line([0, 3], [6, 3], 0.8), line([3, 0], [3, 6], 0.8)] },
  dashes: {
    side: SIDE,
    strokes: [line([0.2, 1.5], [3.4, 1.5], 1.1), line([3.2, 4.5], [6, 4.5], 1.1), line([0, 4.5], [0.4, 4.5], 1.1)],
  },
  bars: {
    side: SIDE,
    strokes: [line([1.5, 0.2], [1.5, 3.4], 1.1), line([4.5, 3.2], [4.5, 6], 1.1), line([4.5, 0], [4.5, 0.4], 1.1)],
  },
  chevrons: { side: SIDE, strokes: [line([0, 4.5], [3, 1.5], 1), line([3, 1.5], [6, 4.5], 1)] },
  dots: { side: SIDE, strokes: [dot(MIDDLE, 1.35)] },
  rings: { side: SIDE, strokes: [{ centre: MIDDLE, radius: 1.8, width: 1 }] },
  squares: {
    side: SIDE,
    strokes: [
      line([1, 1.5], [5, 1.5], 1),
      line([4.5, 1.5], [4.5, 4.5], 1),
      line([5, 4.5], [1, 4.5], 1),
      line([1.5, 4.5], [1.5, 1.5], 1),
    ],
  },
  crosses: { side: SIDE, strokes: [line([3, 1], [3, 5], 1), line([1, 3], [5, 3], 1)] },
  open: { side: SIDE, strokes: [dot(MIDDLE, 0.7)] },
};

/** The diagonal hatching that says: this shape is schematic. It runs wider, so that both can be read on one another. */
export const hatchTile: Tile = {
  side: 11,
  strokes: [line([-2, 2], [2, -2], 0.9), line([0, 11], [11, 0], 0.9), line([9, 13], [13, 9], 0.9)],
};

/** Upright bands of a state that another may be turning to, each as wide as the gap beside it. */
export const bandTile: Tile = { side: SIDE, strokes: [line([1.5, 0], [1.5, 6], 3)] };

/** How much of a state's tone its bands show over the land: as much as any state that is not sure. */
export const BAND_STRENGTH = 0.45;

/** Patterns are cut out of the colour as paper shows through ink; `open` has no colour to be cut from. */
export function patternColour(pattern: Pattern, tone: Tone, colours: Colours): string {
  return pattern === 'open' ? colours.tone(tone) : colours.role('halo');
}

/** SVG path data of a stroke, moved by an offset in px. */
export function strokePath(stroke: TileStroke, [dx, dy]: Point = [0, 0]): string {
  if ('centre' in stroke) {
    const { centre, radius } = stroke;
    const arc = `a${radius} ${radius} 0 1 0`;
    return `M${short(centre[0] + dx - radius)} ${short(centre[1] + dy)}${arc} ${2 * radius} 0${arc}-${2 * radius} 0`;
  }
  const { from, to } = stroke;
  return `M${short(from[0] + dx)} ${short(from[1] + dy)}l${short(to[0] - from[0])} ${short(to[1] - from[1])}`;
}

/** True for a dot, which has to be drawn with a round cap. */
export function isDot(stroke: TileStroke): boolean {
  return 'from' in stroke && stroke.from[0] === stroke.to[0] && stroke.from[1] === stroke.to[1];
}

function short(value: number): number {
  return Math.round(value * 100) / 100;
}
