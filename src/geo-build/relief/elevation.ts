import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Bounds } from '../../geo/bounds';

/**
 * Heights as grey: the tile 2/9 of level 3 of the theme "Atlas", from the Debian package marble-qt-data 4:22.12.3-1
 * (usr/share/marble/data/maps/earth/srtm/3/000002/000002_000009.jpg, sha256 24dae6526d15b90c…), unchanged beside this file.
 * The theme's file srtm.dgml says of the map's content: public domain, made with Natural Earth. What the heights were
 * measured by it does not say, but for the theme's name; so they serve for shading and for nothing else.
 */
export const MARBLE = {
  source: 'Marble’s theme "Atlas" (made with Natural Earth), through the Debian package marble-qt-data',
  version: '4:22.12.3-1',
  licence: 'public domain, as the theme says of its content',
  dataDate: '2022 (package); the heights undated',
} as const;

const TILE = fileURLToPath(new URL('./elevation.jpg', import.meta.url));
const TILE_BOUNDS: Bounds = [22.5, 22.5, 45, 45];

// Fitted against ETOPO5 (NOAA, public domain; rank correlation 0.97): the tile's greys are in the order of heights, not
// even. Flat ground, under some 100 m, is what most of them stand for.
const METRES_BY_GREY: readonly (readonly [grey: number, metres: number])[] = [
  [64, -820],
  [80, -51],
  [96, 0],
  [104, 29],
  [120, 121],
  [136, 274],
  [152, 543],
  [168, 823],
  [184, 1342],
  [192, 1781],
  [208, 2500],
];

// Pixels by which the tile is softened, so that the blocks of its compression do not show as steps.
const SOFTENING = 1.2;

/** Heights on an even grid of degrees. */
export interface Elevation {
  /** Metres above the sea, about, at a lon-lat position. */
  metresAt(longitude: number, latitude: number): number;
}

/** Reads the heights; throws where the tile is not there. */
export async function readElevation(): Promise<Elevation> {
  const { data, info } = await sharp(TILE).greyscale().blur(SOFTENING).raw().toBuffer({ resolveWithObject: true });
  const [west, south, east, north] = TILE_BOUNDS;
  const greyAt = (column: number, row: number): number => {
    const x = Math.min(Math.max(column, 0), info.width - 1);
    const y = Math.min(Math.max(row, 0), info.height - 1);
    return data[(y * info.width + x) * info.channels] ?? 0;
  };
  return {
    metresAt(longitude, latitude) {
      const x = ((longitude - west) / (east - west)) * info.width - 0.5;
      const y = ((north - latitude) / (north - south)) * info.height - 0.5;
      const [column, row] = [Math.floor(x), Math.floor(y)];
      const [right, down] = [x - column, y - row];
      const upper = greyAt(column, row) * (1 - right) + greyAt(column + 1, row) * right;
      const lower = greyAt(column, row + 1) * (1 - right) + greyAt(column + 1, row + 1) * right;
      return metresOf(upper * (1 - down) + lower * down);
    },
  };
}

function metresOf(grey: number): number {
  const next = METRES_BY_GREY.findIndex(([at]) => at > grey);
  const [toGrey, to] = METRES_BY_GREY[next] ?? METRES_BY_GREY.at(-1) ?? [0, 0];
  const [fromGrey, from] = next > 0 ? (METRES_BY_GREY[next - 1] ?? [0, 0]) : [toGrey, to];
  return toGrey === fromGrey ? to : from + ((grey - fromGrey) / (toGrey - fromGrey)) * (to - from);
}
