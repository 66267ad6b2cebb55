import type { Map as MapLibreMap } from 'maplibre-gl';
import { townMark } from '../../cartography/names';
import type { Palette } from '../../cartography/palette';
import {
  bandTile,
  hatchTile,
  isTexture,
  patternTiles,
  type Tile,
  type TileLine,
  textureColour,
  textureName,
} from '../../cartography/patterns';
import { FAINT } from '../../cartography/places';
import { channelsOf, coloursOf, mixed } from '../../cartography/theme-colours';
import type { StateKind } from '../../story/story';
import { bandImage, HATCH_IMAGE } from './place-layers';
import { CLEAR_IMAGE } from './text-style';

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
  put('town-plain', townImage(palette.ink, palette.halo, false));
  put('town-crossing', crossingImage(palette.ink, palette.halo));
  put('town-capital', townImage(palette.ink, palette.halo, true));
  const colours = coloursOf(palette);
  for (const { id, pattern, tone } of states) {
    put(bandImage(id), tileImage(bandTile, mixed(palette.land, palette.tone[tone], FAINT)));
    if (!isTexture(pattern)) continue;
    for (const isCountry of [false, true]) {
      put(textureName(id, isCountry), tileImage(patternTiles[pattern], textureColour(tone, isCountry, colours)));
    }
  }
}

/** A tile inked in a colour `#rrggbb`, the ground left clear. */
export function tileImage({ side, width, lines }: Tile, colour: string): Image {
  return inked(side, colour, (x, y) => Math.max(...lines.map((line) => lineCoverage(line, width, x, y))));
}

/** A town's mark: a dot, or for a seat of government a ringed dot on a plate of the ground's colour. */
export function townImage(colour: string, ground: string, isCapital: boolean): Image {
  const middle = MARK_SIDE / 2;
  /** A ring of a width around a radius; around none, a disc. */
  const ring = (radius: number, width: number, paint: string): Image =>
    inked(MARK_SIDE, paint, (x, y) => soft(width / 2 - Math.abs(Math.hypot(x - middle, y - middle) - radius)));
  const disc = (radius: number, paint: string): Image => ring(0, 2 * radius, paint);
  if (!isCapital) return disc(townMark.dot, colour);
  const { dot, ring: radius, width } = townMark.capital;
  return layered([disc(radius, ground), ring(radius, width, colour), disc(dot, colour)]);
}

/** A crossing's mark: an open square on a plate of the ground's colour. */
export function crossingImage(colour: string, ground: string): Image {
  const { ring, width: line } = townMark.capital;
  const middle = MARK_SIDE / 2;
  const square = (width: number, paint: string): Image => {
    const across: TileLine = [middle - width / 2, middle, middle + width / 2, middle];
    return inked(MARK_SIDE, paint, (x, y) => lineCoverage(across, width, x, y));
  };
  return layered([square(2 * ring + line, colour), square(2 * ring - line, ground)]);
}

/** How much of the pixel around a point that lies some px within an edge is covered, 0 to 1: softly over one pixel's width. */
function soft(inside: number): number {
  return Math.min(Math.max(inside * PIXEL_RATIO + 0.5, 0), 1);
}

/** How much of the pixel around a point, in CSS px, a line covers, 0 to 1. */
function lineCoverage([fromX, fromY, toX, toY]: TileLine, width: number, x: number, y: number): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = Math.hypot(dx, dy);
  const along = ((x - fromX) * dx + (y - fromY) * dy) / length;
  const across = ((x - fromX) * dy - (y - fromY) * dx) / length;
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
