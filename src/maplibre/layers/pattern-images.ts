import type { Pattern } from '../../cartography/palette';

/** A pattern's tile: RGBA bytes, as MapLibre takes them, twice as fine as CSS pixels. */
export interface PatternImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

export const PIXEL_RATIO = 2;

/** Side of a tile in its own pixels: small enough for narrow strips, large enough to be told apart. */
const SIDE = 12;

/** Hatching runs wider than the patterns, so that both can be read where they lie on one another. */
const HATCH_SIDE = 22;

type Ink = (x: number, y: number) => number;

const centre = SIDE / 2 - 0.5;
const distance = (x: number, y: number): number => Math.hypot(x - centre, y - centre);
/** Coverage that fades over one pixel, so that the tile has soft edges. */
const soft = (inside: number): number => Math.min(Math.max(inside + 0.5, 0), 1);

/** How strongly each pattern inks the pixel (x, y) of its tile, from 0 to 1. */
const inks: Readonly<Record<Exclude<Pattern, 'solid'>, Ink>> = {
  rows: (_, y) => soft(1.5 - Math.abs(y - centre)),
  dots: (x, y) => soft(2.7 - distance(x, y)),
  rings: (x, y) => soft(1 - Math.abs(distance(x, y) - 3.6)),
  dashes: (x, y) =>
    soft(1.1 - Math.abs(y - 2.5)) * soft(3.2 - Math.abs(x - 3)) +
    soft(1.1 - Math.abs(y - 8.5)) * soft(3.2 - Math.abs(x - 9)),
  crosses: (x, y) => {
    const dx = Math.abs(x - centre);
    const dy = Math.abs(y - centre);
    return Math.max(soft(1 - dx) * soft(4 - dy), soft(1 - dy) * soft(4 - dx));
  },
  open: (x, y) => soft(1.4 - distance(x, y)),
};

/** A tile of one of the palette's patterns in a colour `#rrggbb`, the ground left clear. */
export function patternTile(pattern: Exclude<Pattern, 'solid'>, colour: string): PatternImage {
  return tile(inks[pattern], colour);
}

/** How much of a state's tone its bands show over the land: as much as any state that is not sure. */
const BAND_INK = 0.45;

/** Upright bands in a faint tone on land, for a state that another may be turning to; colours `#rrggbb`. */
export function bandTile(tone: string, land: string): PatternImage {
  return tile((x) => (x < SIDE / 2 ? 1 : 0), mixed(land, tone, BAND_INK));
}

function mixed(ground: string, ink: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [under = 0, over = 0] = [ground, ink].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round(under + (over - under) * share);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The diagonal hatching that says: this shape is schematic. */
export function hatchTile(colour: string): PatternImage {
  const ink: Ink = (x, y) => {
    const across = (x + y) % HATCH_SIDE;
    return soft(0.9 - Math.min(across, HATCH_SIDE - across) * Math.SQRT1_2);
  };
  return tile(ink, colour, HATCH_SIDE);
}

function tile(ink: Ink, colour: string, side: number = SIDE): PatternImage {
  const rgb = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const data = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      data.set([...rgb, Math.round(ink(x, y) * 255)], (y * side + x) * 4);
    }
  }
  return { width: side, height: side, data };
}

/** A town's mark: a dot, or for a seat of government a ringed dot. */
export function townMark(colour: string, ground: string, ringed: boolean): PatternImage {
  const dot = tile((x, y) => soft((ringed ? 2 : 3) - distance(x, y)), colour);
  if (!ringed) return dot;
  const ring = tile((x, y) => soft(0.9 - Math.abs(distance(x, y) - 4.6)), colour);
  const plate = tile((x, y) => soft(5 - distance(x, y)), ground);
  return { ...dot, data: layered([plate, ring, dot].map((image) => image.data)) };
}

/** Tiles over one another, the later above; alpha compositing. */
function layered(tiles: readonly Uint8ClampedArray[]): Uint8ClampedArray {
  const out = new Uint8ClampedArray(SIDE * SIDE * 4);
  for (const data of tiles) {
    for (let at = 0; at < out.length; at += 4) {
      const alpha = (data[at + 3] ?? 0) / 255;
      const under = ((out[at + 3] ?? 0) / 255) * (1 - alpha);
      const total = alpha + under;
      if (total === 0) continue;
      for (let channel = 0; channel < 3; channel++) {
        out[at + channel] = ((data[at + channel] ?? 0) * alpha + (out[at + channel] ?? 0) * under) / total;
      }
      out[at + 3] = total * 255;
    }
  }
  return out;
}
