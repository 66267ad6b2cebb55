import type { Colours } from './colours.ts';
import type { Pattern, Tone } from './palette.ts';
import type { ZoomStops } from './zoom.ts';

/** A line of a tile, in px. */
export type TileLine = readonly [fromX: number, fromY: number, toX: number, toY: number];

/** Lines on a square that repeats; what leaves it on one side comes in on the other. */
export interface Tile {
  /** Px. */
  readonly side: number;
  /** Px of each line. */
  readonly width: number;
  readonly lines: readonly TileLine[];
}

/** Patterns that are drawn as a texture over their state's colour. */
export type Texture = Exclude<Pattern, 'solid' | 'open'>;

/** Px from motif to motif at a whole zoom level; up to the next, the map shows them up to twice as large, some 22 px on average. */
const SIDE = 16;

function tile(width: number, ...lines: readonly TileLine[]): Tile {
  return { side: SIDE, width, lines };
}

/** The textures: of lines alone, which an edge may cut anywhere, and upright, as what leans is the hatching's. */
export const patternTiles: Readonly<Record<Texture, Tile>> = {
  rows: tile(2.4, [0, 8, 16, 8]),
  columns: tile(2.4, [8, 0, 8, 16]),
  grid: tile(1.8, [0, 8, 16, 8], [8, 0, 8, 16]),
  dashes: tile(2.4, [0, 4, 8, 4], [8, 12, 16, 12]),
  bars: tile(2.4, [4, 0, 4, 8], [12, 8, 12, 16]),
  'double-rows': tile(2, [0, 5, 16, 5], [0, 11, 16, 11]),
  'double-columns': tile(2, [5, 0, 5, 16], [11, 0, 11, 16]),
  bricks: tile(1.6, [0, 4, 16, 4], [0, 12, 16, 12], [4, 4, 4, 12], [12, 0, 12, 4], [12, 12, 12, 16]),
  chevrons: tile(2, [0, 11, 8, 5], [8, 5, 16, 11]),
  weave: tile(2, [1, 4, 7, 4], [12, 9, 12, 15]),
};

/** True for a pattern that has a tile. */
export function isTexture(pattern: Pattern): pattern is Texture {
  return pattern in patternTiles;
}

/** Px of a tile's side in keys and bars, whose pieces are small. */
export const SAMPLE_SIDE = 8;

/** The diagonal hatching that says: this shape is schematic. It wears no texture besides. */
export const hatchTile: Tile = {
  side: 14,
  width: 0.9,
  lines: [
    [-2, 2, 2, -2],
    [0, 14, 14, 0],
    [12, 16, 16, 12],
  ],
};

/** Upright bands of a state that another may be turning to, each as wide as the gap beside it. */
export const bandTile: Tile = tile(8, [4, 0, 4, 16]);

/**
 * How strongly a texture is laid over its state's colour, by zoom level: calm where shapes are small, gone once they fill
 * the view and say by their size what they are.
 */
export const textureStrength: ZoomStops = [
  [8.5, 0.15],
  [10.5, 0],
];

/** Tones so pale in either theme that a texture darkens them; it lightens all others. */
const PALE: readonly Tone[] = ['rose', 'gold', 'sage'];

/** What a texture is inked in: light on deep tones and dark on pale ones; over the wash of a country, which is close to land, soft ink. */
export function textureColour(tone: Tone, isCountry: boolean, colours: Colours): string {
  if (isCountry) return colours.role('inkSoft');
  return PALE.includes(tone) ? '#000000' : '#ffffff';
}

/** Name under which a map or a drawing keeps the texture of a state; that of whole countries is inked otherwise. */
export const textureName = (state: string, isCountry: boolean): string => `${isCountry ? 'country' : 'state'}-${state}`;

/** SVG path data of a tile's lines, moved by an offset in px. */
export function tilePath({ lines }: Tile, dx = 0, dy = 0): string {
  return lines.map(([x, y, toX, toY]) => `M${x + dx} ${y + dy}L${toX + dx} ${toY + dy}`).join('');
}
