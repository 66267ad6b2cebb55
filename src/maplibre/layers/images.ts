import type { Map as MapLibreMap } from 'maplibre-gl';
import { coloursOf } from '../../cartography/colours';
import { townMark } from '../../cartography/names';
import type { Palette } from '../../cartography/palette';
import {
  BAND_STRENGTH,
  bandTile,
  hatchTile,
  isDot,
  patternColour,
  patternTiles,
  type Tile,
  type TileStroke,
} from '../../cartography/patterns';
import type { StateKind } from '../../story/story';
import { CLEAR_IMAGE } from './label-layers';
import { bandImage, HATCH_IMAGE, patternImage } from './place-layers';

/** RGBA bytes, as MapLibre takes them, twice as fine as CSS pixels. */
export interface Image {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

const PIXEL_RATIO = 2;

/** Px of a side of a town's mark. */
const MARK_SIDE = 6;

/** Puts the images that the style names onto the map, replacing those of another palette. */
export function putImages(map: MapLibreMap, palette: Palette, states: readonly StateKind[]): void {
  const put = (name: string, image: Image): void => {
    if (map.hasImage(name)) map.updateImage(name, image);
    else map.addImage(name, image, { pixelRatio: PIXEL_RATIO });
  };
  put(HATCH_IMAGE, tileImage(hatchTile, palette.hatch));
  put(CLEAR_IMAGE, { width: 1, height: 1, data: new Uint8ClampedArray(4) });
  put('town', townImage(palette.ink, palette.halo, false));
  put('town-capital', townImage(palette.ink, palette.halo, true));
  for (const { id, pattern, tone } of states) {
    put(bandImage(id), tileImage(bandTile, mixed(palette.land, palette.tone[tone], BAND_STRENGTH)));
    if (pattern === 'solid') continue;
    put(patternImage(id), tileImage(patternTiles[pattern], patternColour(pattern, tone, coloursOf(palette))));
  }
}

/** A tile inked in a colour `#rrggbb`, the ground left clear. */
export function tileImage({ side, strokes }: Tile, colour: string): Image {
  return inked(side, colour, (x, y) => Math.max(...strokes.map((stroke) => coverage(stroke, x, y))));
}

/** A town's mark: a dot, or for a seat of government a ringed dot on a plate of the ground's colour. */
export function townImage(colour: string, ground: string, isCapital: boolean): Image {
  const centre = [MARK_SIDE / 2, MARK_SIDE / 2] as const;
  const disc = (radius: number, paint: string): Image =>
    inked(MARK_SIDE, paint, (x, y) => coverage({ from: centre, to: centre, width: 2 * radius }, x, y));
  if (!isCapital) return disc(townMark.dot, colour);
  const { dot, ring, width } = townMark.capital;
  const circle = inked(MARK_SIDE, colour, (x, y) => coverage({ centre, radius: ring, width }, x, y));
  return layered([disc(ring, ground), circle, disc(dot, colour)]);
}

/** How much of the pixel around a point, in CSS px, a stroke covers, from 0 to 1: softly over one pixel's width. */
function coverage(stroke: TileStroke, x: number, y: number): number {
  const soft = (inside: number): number => Math.min(Math.max(inside * PIXEL_RATIO + 0.5, 0), 1);
  if ('centre' in stroke) {
    const { centre, radius, width } = stroke;
    return soft(width / 2 - Math.abs(Math.hypot(x - centre[0], y - centre[1]) - radius));
  }
  const { from, to, width } = stroke;
  if (isDot(stroke)) return soft(width / 2 - Math.hypot(x - from[0], y - from[1]));
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const along = ((x - from[0]) * dx + (y - from[1]) * dy) / length;
  const across = ((x - from[0]) * dy - (y - from[1]) * dx) / length;
  return soft(width / 2 - Math.abs(across)) * soft(length / 2 - Math.abs(along - length / 2));
}

/** A square of `side` px in one colour, inked by a function of the pixels' middles in CSS px. */
function inked(side: number, colour: string, ink: (x: number, y: number) => number): Image {
  const size = side * PIXEL_RATIO;
  const rgb = channelsOf(colour);
  const data = new Uint8ClampedArray(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const alpha = Math.round(ink((column + 0.5) / PIXEL_RATIO, (row + 0.5) / PIXEL_RATIO) * 255);
      data.set([...rgb, alpha], (row * size + column) * 4);
    }
  }
  return { width: size, height: size, data };
}

/** Images of one size over one another, the later above; alpha compositing. */
function layered(images: readonly Image[]): Image {
  const [{ width, height } = { width: 0, height: 0 }] = images;
  const out = new Uint8ClampedArray(width * height * 4);
  for (const { data } of images) {
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
  return { width, height, data: out };
}

function mixed(ground: string, ink: string, share: number): string {
  const [under, over] = [channelsOf(ground), channelsOf(ink)];
  const channels = under.map((channel, index) => Math.round(channel + ((over[index] ?? 0) - channel) * share));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
