import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { type Palette, palettes, patterns, tones } from '../../src/cartography/palette';
import { bandTile, hatchTile, isTexture, patternTiles, textureName } from '../../src/cartography/patterns';
import { crossingImage, type Image, putImages, tileImage, townImage } from '../../src/maplibre/layers/images';
import { bandImage } from '../../src/maplibre/layers/place-layers';
import { story } from '../../src/story/load-story';

const inked = patterns.filter(isTexture);
const INK = '#3a3d42';
const tiles = new Map<string, Image>([
  ...inked.map((pattern) => [pattern, tileImage(patternTiles[pattern], INK)] as const),
  ['hatch', tileImage(hatchTile, INK)],
]);
const names = [...tiles.keys()];
const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const));

function tileOf(name: string): Image {
  const tile = tiles.get(name);
  if (!tile) throw new Error(`no tile ${name}`);
  return tile;
}

/** How dark the ink lies at a pixel, 0 to 1, colour left aside; tiles repeat. */
function ink({ width, height, data }: Image, x: number, y: number): number {
  return (data[((y % height) * width + (x % width)) * 4 + 3] ?? 0) / 255;
}

/** Mean difference of two tiled grounds in greyscale, laid over each other as alike as they can be. */
function leastDifference(one: Image, other: Image): number {
  const { width, height } = one;
  const shifts = Array.from({ length: width * height }, (_, at) => [at % width, Math.floor(at / width)] as const);
  const differences = shifts.map(([dx, dy]) => {
    const cells = shifts.map(([x, y]) => Math.abs(ink(one, x, y) - ink(other, x + dx, y + dy)));
    return cells.reduce((sum, cell) => sum + cell, 0) / cells.length;
  });
  return Math.min(...differences);
}

describe('the pattern tiles', () => {
  it.each(pairs)('of %s and %s differ by ink alone, however they are shifted', (one, other) => {
    expect(leastDifference(tileOf(one), tileOf(other))).toBeGreaterThan(0.05);
  });

  it.each(names)('of %s leave the ground to be seen, and are to be seen on it', (name) => {
    const { width, height, data } = tileOf(name);
    expect(data).toHaveLength(width * height * 4);
    const alphas = [...data.filter((_, at) => at % 4 === 3)];
    const coverage = alphas.reduce((sum, alpha) => sum + alpha, 0) / 255 / alphas.length;
    expect(coverage).toBeGreaterThan(0.03);
    expect(coverage).toBeLessThan(0.5);
    expect(Math.max(...alphas)).toBeGreaterThan(200);
    expect(Math.min(...alphas)).toBe(0);
  });

  it.each(names)('of %s are in the colour that was asked for', (name) => {
    const { data } = tileOf(name);
    expect([...data.slice(0, 3)]).toEqual([0x3a, 0x3d, 0x42]);
  });

  it('repeat without a seam in the hatching, which runs diagonally', () => {
    const { width } = tileOf('hatch');
    for (let step = 0; step < width; step++) {
      expect(ink(tileOf('hatch'), step, 0)).toBeCloseTo(ink(tileOf('hatch'), width - 1, step + 1), 1);
    }
  });
});

describe('the marks of towns', () => {
  it('tell a seat of government by its ring', () => {
    const plain = townImage(INK, '#ffffff', false);
    const seat = townImage(INK, '#ffffff', true);
    expect(leastDifference(plain, seat)).toBeGreaterThan(0.05);
    const whites = [...seat.data].filter((value, at) => at % 4 === 0 && value > 200 && (seat.data[at + 3] ?? 0) > 200);
    expect(whites.length).toBeGreaterThan(4);
  });
});

describe('the mark of a crossing', () => {
  it('is an open square, unlike that of a town', () => {
    const mark = crossingImage(INK, '#ffffff');
    expect(leastDifference(mark, townImage(INK, '#ffffff', false))).toBeGreaterThan(0.05);
    const middle = (mark.height / 2) * mark.width + mark.width / 2;
    expect([...mark.data.slice(middle * 4, middle * 4 + 3)].every((channel) => channel > 240)).toBe(true);
  });
});

describe('bands', () => {
  it('are half a tile', () => {
    const { data } = tileImage(bandTile, INK);
    const coverage = data.filter((_, at) => at % 4 === 3).reduce((sum, alpha) => sum + alpha, 0) / 255;
    expect(coverage / (data.length / 4)).toBeCloseTo(0.5, 2);
  });
});

describe('the images of a map', () => {
  const images = new Map<string, Image>();
  const map = {
    hasImage: (name: string) => images.has(name),
    addImage: (name: string, image: Image) => images.set(name, image),
    updateImage: (name: string, image: Image) => images.set(name, image),
  } as unknown as MapLibreMap;
  const colourOf = (name: string) => [...(images.get(name)?.data.slice(0, 3) ?? [])];

  it('have a texture for places and one for countries, show bands in a tone that land is seen through, and follow the theme', () => {
    const states = [...story.states.values()];
    const [patterned] = states.filter(({ pattern }) => pattern === 'rows');
    if (!patterned) throw new Error('no state has rows');
    putImages(map, { ...palettes.light, inkSoft: '#010203', land: '#00ff00', tone: tonesOf('#ff0000') }, states);
    expect(colourOf(textureName(patterned.id, true))).toEqual([1, 2, 3]);
    expect(colourOf(textureName(patterned.id, false))).toEqual([255, 255, 255]);
    expect(colourOf(bandImage(patterned.id))).toEqual([128, 128, 0]);
    const count = images.size;
    putImages(map, { ...palettes.dark, inkSoft: '#030201' }, states);
    expect(colourOf(textureName(patterned.id, true))).toEqual([3, 2, 1]);
    expect(images.size).toBe(count);
  });
});

function tonesOf(colour: string): Palette['tone'] {
  return Object.fromEntries(tones.map((tone) => [tone, colour])) as Palette['tone'];
}
