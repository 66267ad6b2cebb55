import { fileURLToPath } from 'node:url';
import type { Position } from 'geojson';
import sharp from 'sharp';
import { toLonLat, toWorld } from '../../geo/mercator';
import { type Area, polygonsOf } from '../../geo/overlay';
import { reliefBounds } from '../../geo/relief';
import { readElevation } from './elevation';
import { shadeAt } from './shading';

const OUTPUT = fileURLToPath(new URL('../../maplibre/layers/relief.webp', import.meta.url));

// As fine as its source: 30 px a degree.
const WIDTH = 540;
// Degrees over which the shading fades at the edges of the image, where the land goes on.
const FADE = 1.5;
// Shades under this are the blocks of the source's compression, seen on plains.
const NOISE = 0.03;
const GREY_SLOPE = 6;
const QUALITY = { quality: 20, alphaQuality: 70, effort: 6 } as const;

/** Writes the shading of some land (longitude first) as an image, and answers its bytes. The sea and the far land are left clear. */
export async function writeRelief(land: readonly Area[]): Promise<number> {
  const [west, south, east, north] = reliefBounds;
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  const scale = WIDTH / (right - left);
  const height = Math.round((bottom - top) * scale);
  const covered = await coverage(land, WIDTH, height, ([x = 0, y = 0]) => {
    const [across, down] = toWorld([x, y]);
    return [(across - left) * scale, (down - top) * scale];
  });
  const elevation = await readElevation();
  const pixels = Buffer.alloc(WIDTH * height * 4);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < WIDTH; column++) {
      const at = row * WIDTH + column;
      const [longitude, latitude] = toLonLat([left + (column + 0.5) / scale, top + (row + 0.5) / scale]);
      const shade = shadeAt(elevation, longitude, latitude);
      const inward = Math.min(longitude - west, east - longitude, latitude - south, north - latitude);
      const strength = Math.max(Math.abs(shade) - NOISE, 0) * ((covered[at] ?? 0) / 255) * smooth(inward / FADE);
      // From black to white by way of grey, where next to nothing of it is seen: an edge would cost bytes.
      const light = Math.round(255 * Math.min(Math.max(0.5 + GREY_SLOPE * shade, 0), 1));
      pixels.set([light, light, light, Math.round(strength * 255)], at * 4);
    }
  }
  const { size } = await sharp(pixels, { raw: { width: WIDTH, height, channels: 4 } })
    .webp(QUALITY)
    .toFile(OUTPUT);
  return size;
}

/** How much of each pixel some areas cover, from 0 to 255. */
async function coverage(
  areas: readonly Area[],
  width: number,
  height: number,
  project: (position: Position) => readonly number[],
): Promise<Buffer> {
  const pathOf = (ring: readonly Position[]): string =>
    `M${ring.map((position) => project(position).join(' ')).join('L')}Z`;
  const data = areas.flatMap((area) => polygonsOf(area).flat().map(pathOf)).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path fill="#fff" fill-rule="evenodd" d="${data}"/></svg>`;
  return sharp(Buffer.from(svg), { unlimited: true }).extractChannel(3).raw().toBuffer();
}

/** From 0 to 1 without a corner at either end. */
function smooth(share: number): number {
  const held = Math.min(Math.max(share, 0), 1);
  return held * held * (3 - 2 * held);
}
