import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiLineString, Position } from 'geojson';
import { NATURAL_EARTH } from './natural-earth';

/**
 * Large rivers. The package that has them holds 32 MB of other things, so that a copy of these few lies beside this file. How
 * it was made:
 *
 * - package: Debian 12, `libmagics++-data` 4.13.0-1, its archive's sha256
 *   0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0;
 * - file: `usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp` (with its `.dbf`), version 3.0.0 by the text beside it,
 *   sha256 2a390e30626d145e967ac31eaaa8e5418c7992f599759e2be56c038f179cd7df;
 * - taken: the records named Nile, Rosetta Branch, Damietta Branch, Firat, Al Furat, Euphrates, Dicle, Tigris and Shatt al
 *   Arab, rivers and centre lines of lakes alike, put together by river under their English names; positions to four
 *   decimals (11 m), parts of fewer than six positions, which only join others, left out. Its Jordan is too coarse to be of
 *   use here (20 km straight through the Hula valley), and it has no Litani, Orontes or Yarmouk.
 */
export const RIVERS = {
  ...NATURAL_EARTH,
  source: 'Natural Earth 1:10m, rivers and lake centerlines, through the Debian package libmagics++-data',
  version: '3.0.0 (data); 4.13.0-1 (package)',
  dataDate: '2014',
} as const;

const FILE = new URL('natural-earth-rivers.json', import.meta.url);

/** A large river: its lines in lon-lat degrees, which run on through lakes. */
interface River {
  readonly name: string;
  readonly lines: Position[][];
}

/** The large rivers of the near map, good to about a kilometre. */
export function readRivers(): River[] {
  const { features }: FeatureCollection<MultiLineString, { name: string }> = JSON.parse(readFileSync(FILE, 'utf8'));
  return features.map(({ properties, geometry }) => ({ name: properties.name, lines: geometry.coordinates }));
}
