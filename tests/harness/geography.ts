import { readFileSync } from 'node:fs';
import { parseGeography } from '../../src/geo/geography';

/** The text of a file of public/geo by its name. */
export function readGeoFile(name: string): string {
  return readFileSync(`public/geo/${name}`, 'utf8');
}

/** The shapes that the map is published with, and where they come from. */
export const { geography, layers } = parseGeography(readGeoFile);
