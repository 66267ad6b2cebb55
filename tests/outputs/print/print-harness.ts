import { readFileSync } from 'node:fs';
import type { GeoCollection, GeoFile } from '../../../src/geo/geography';

const files: readonly GeoFile[] = ['places', 'countries'];

/** The shapes of the story's places, as the app loads them. */
export const geography: Partial<Record<GeoFile, GeoCollection>> = Object.fromEntries(
  files.map((file) => [file, JSON.parse(readFileSync(`public/geo/${file}.geojson`, 'utf8'))]),
);

export const credits = '© somebody';
