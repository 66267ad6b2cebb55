import type { MultiLineString, Position } from 'geojson';
import { type Bounds, containsPosition } from '../../geo/bounds';
import type { GeoFeature, GeoProperties } from '../../geo/geography';
import { HALAIB } from '../hand-drawn';
import { makeFeature } from '../write';
import { nearCountries } from './countries';
import {
  BIR_TAWIL,
  EAST_JERUSALEM,
  GAZA,
  GOLAN,
  ISRAEL,
  isLand,
  type NearMap,
  RIM_PREFIX,
  SUDAN,
  WEST_BANK,
} from './near-map';

const GREEN_LINE = { layer: 'lines', kind: 'armistice', name: 'Green Line (armistice line of 1949)', rank: 1 };
const HALAIB_LINE = { layer: 'lines', kind: 'disputed', name: 'Egypt–Sudan line at Hala’ib and Bir Tawil', rank: 1 };

// Lines between two objects that are no ordinary border; `undefined` where the line belongs to a place of the story.
const special: Readonly<Record<string, GeoProperties | undefined>> = {
  [pairKey(GAZA, 'EGY')]: undefined,
  [pairKey('LBN', 'ISR')]: undefined,
  [pairKey('LBN', GOLAN)]: undefined,
  [pairKey(GAZA, 'ISR')]: { layer: 'lines', kind: 'armistice', name: 'Gaza–Israel line', rank: 1 },
  [pairKey(WEST_BANK, 'ISR')]: GREEN_LINE,
  // The peace treaty of 1994 leaves the status of the land west and north of these two lines open.
  [pairKey('JOR', WEST_BANK)]: { layer: 'lines', kind: 'disputed', name: 'Jordan–West Bank line', rank: 1 },
  [pairKey('JOR', GOLAN)]: { layer: 'lines', kind: 'disputed', name: 'Jordan–Golan Heights line', rank: 1 },
  [pairKey('EGY', BIR_TAWIL)]: HALAIB_LINE,
  [pairKey(GOLAN, 'ISR')]: {
    layer: 'golan',
    kind: 'disputed',
    name: 'Line of 1949 (west of the Golan Heights)',
    rank: 1,
  },
  [pairKey(GOLAN, 'SYR')]: {
    layer: 'golan',
    kind: 'disputed',
    name: 'Line of 1974 (east of the Golan Heights)',
    rank: 1,
  },
};

const names: Readonly<Record<string, string>> = {
  [GAZA]: 'Gaza',
  [WEST_BANK]: 'West Bank',
  [GOLAN]: 'Golan Heights',
  [`${RIM_PREFIX}GRC`]: 'Greece',
  [`${RIM_PREFIX}BGR`]: 'Bulgaria',
  [`${RIM_PREFIX}RUS`]: 'Russia',
  [`${RIM_PREFIX}TKM`]: 'Turkmenistan',
  [`${RIM_PREFIX}AFG`]: 'Afghanistan',
  [`${RIM_PREFIX}PAK`]: 'Pakistan',
  [`${RIM_PREFIX}LBY`]: 'Libya',
  [SUDAN]: 'Sudan',
};

/** Coasts, borders, armistice and disputed lines of the near map. */
export function lineFeatures(map: NearMap): GeoFeature[] {
  const coast = map.coast().map((line) => line.coordinates);
  return [
    makeFeature({ layer: 'lines', kind: 'coast', rank: 1 }, { type: 'MultiLineString', coordinates: coast }),
    makeFeature(
      { layer: 'east-jerusalem', kind: 'disputed', name: 'Limit of East Jerusalem as annexed by Israel', rank: 3 },
      map.outlineWithout(EAST_JERUSALEM, ISRAEL),
    ),
    ...map.neighbours().flatMap(([a, b]) => lineBetween(map, a, b)),
  ];
}

function lineBetween(map: NearMap, a: string, b: string): GeoFeature[] {
  const key = pairKey(a, b);
  const drawn = isLand(a) || isLand(b);
  const shore = [a, b].some((name) => !isLand(name) && !name.startsWith(RIM_PREFIX));
  if (!drawn || shore || (key in special && !special[key])) return [];
  const line = map.edge(a, [b]);
  const border = { layer: 'lines', kind: 'border', name: `${nameOf(a)}–${nameOf(b)} border`, rank: 1 };
  if (key === pairKey('EGY', SUDAN)) {
    const [disputed, agreed] = linesWithin(line, HALAIB);
    return [
      makeFeature(border, { type: 'MultiLineString', coordinates: agreed }),
      makeFeature(HALAIB_LINE, { type: 'MultiLineString', coordinates: disputed }),
    ];
  }
  return line.coordinates.length > 0 ? [makeFeature(special[key] ?? border, line)] : [];
}

function nameOf(object: string): string {
  return nearCountries[object]?.name ?? names[object] ?? object;
}

function pairKey(a: string, b: string): string {
  return [a, b].sort().join('|');
}

/** A line's parts that lie wholly in a box, and all others. Throws where the box holds none: its source has changed. */
export function linesWithin(
  { coordinates }: MultiLineString,
  box: Bounds,
): readonly [within: Position[][], others: Position[][]] {
  const isInBox = (line: readonly Position[]) => line.every((position) => containsPosition(box, position));
  const within = coordinates.filter(isInBox);
  if (within.length === 0) throw new Error(`no part of the line lies within ${box.join(', ')}`);
  return [within, coordinates.filter((line) => !isInBox(line))];
}
