import { describe, expect, it } from 'vitest';
import { patterns } from '../../src/cartography/palette';
import { bandTile, hatchTile } from '../../src/cartography/patterns';
import { type PatternImage, patternTile } from '../../src/maplibre/layers/pattern-images';
import { townMark } from '../../src/cartography/names';

const inked = patterns.filter((pattern) => pattern !== 'solid');
const INK = '#3a3d42';
const tiles = new Map<string, PatternImage>([
  ...inked.map((pattern) => [pattern, patternTile(pattern, INK)] as const),
  ['hatch', hatchTile(INK)],
]);
const names = [...tiles.keys()];
const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const));

function tileOf(name: string): PatternImage {
  const tile = tiles.get(name);
  if (!tile) throw new Error(`no tile ${name}`);
  return tile;
}

/** How dark the ink lies at a pixel, 0 to 1, colour left aside; tiles repeat. */
function ink({ width, height, data }: PatternImage, x: number, y: number): number {
  return (data[((y % height) * width + (x % width)) * 4 + 3] ?? 0) / 255;
}

/** Mean difference of two tiled grounds in greyscale, laid over each other as alike as they can be. */
function leastDifference(one: PatternImage, other: PatternImage): number {
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
      expect(ink(tileOf('hatch'), step, 0)).toBe(ink(tileOf('hatch'), width - 1, step + 1));
    }
  });
});

describe('the marks of towns', () => {
  it('tell a seat of government by its ring', () => {
    const plain = townMark(INK, '#ffffff', false);
    const seat = townMark(INK, '#ffffff', true);
    expect(leastDifference(plain, seat)).toBeGreaterThan(0.05);
    const whites = [...seat.data].filter((value, at) => at % 4 === 0 && value > 200 && (seat.data[at + 3] ?? 0) > 200);
    expect(whites.length).toBeGreaterThan(4);
  });
});

describe('bands', () => {
  it('are half a tile, in a tone that land shows through', () => {
    const { data, width } = bandTile('#ff0000', '#00ff00');
    const pixel = (x: number) => [...data.slice(x * 4, x * 4 + 4)];
    expect(pixel(0)).toEqual([115, 140, 0, 255]);
    expect(pixel(width - 1)[3]).toBe(0);
    const inkedShare = data.filter((_, at) => at % 4 === 3 && data[at] === 255).length / (data.length / 4);
    expect(inkedShare).toBe(0.5);
  });
});
