import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { merge, mesh, type TopoGeometry, type Topology } from 'topojson-client';
import { rightHanded } from '../../geo/overlay';
import { decimalsFor, type MetresAt, roundLine } from './detail';
import { isClosed, largestFirst, ringKilometres } from './rings';

/** Names of the near topology's objects: Israel's code, and those that are no country code. */
export const ISRAEL = 'ISR';
export const GAZA = 'gaza';
export const WEST_BANK = 'west-bank';
export const GOLAN = 'golan';
/** Lies over the West Bank: only its edge is drawn. */
export const EAST_JERUSALEM = 'overlay:east-jerusalem';

export const LAKE_PREFIX = 'lake:';
export const RIM_PREFIX = 'rim:';
export const GAP_PREFIX = 'gap:';
export const SUDAN = `${RIM_PREFIX}SDN`;
/** Ground between Egypt and Sudan that neither claims, read only for its edge, which is no shore. */
export const BIR_TAWIL = `${RIM_PREFIX}bir-tawil`;

/** True for land that is drawn, false for lakes, overlays and the rim, of which only shared borders count. */
export function isLand(object: string): boolean {
  return ![LAKE_PREFIX, RIM_PREFIX].some((prefix) => object.startsWith(prefix)) && object !== EAST_JERUSALEM;
}

/** The land that an object is drawn as: its own name, or that of the neighbour which takes a gap of the source. */
function ownerOf(object: string): string {
  return object.startsWith(GAP_PREFIX) ? (object.split(':')[1] ?? object) : object;
}

// Closed coast lines around less than this are leftovers of rounding.
const LEAST_LOOP_KM2 = 0.15;

/**
 * The near topology read by the names of its objects: areas, shared edges, coasts. What it answers is rounded by place, which
 * keeps shared edges equal; the topology itself is not, for rounding could make a ring touch itself.
 */
export class NearMap {
  readonly #topology: Topology;
  readonly #names: ReadonlyMap<TopoGeometry, string>;
  readonly #rounded: (line: readonly Position[]) => Position[];

  constructor(topology: Topology, metresAt: MetresAt) {
    this.#topology = topology;
    this.#rounded = (line) => roundLine(line, (position) => decimalsFor(metresAt(position)));
    this.#names = new Map(Object.entries(topology.objects).map(([name, object]) => [object, name]));
  }

  /** An object with the gaps it takes, right-handed, its largest polygon first. Throws for an unknown name. */
  area(name: string): MultiPolygon {
    const objects = this.#objectsOf([name]);
    if (objects.length === 0) throw new Error(`no ${name} in the near map`);
    const whole = merge(this.#topology, objects).coordinates.map((rings) =>
      rightHanded(rings.map(this.#rounded).filter(isRing)),
    );
    return { type: 'MultiPolygon', coordinates: largestFirst(whole.filter(([outer]) => outer)) };
  }

  /** The one polygon of an object that has no more; throws otherwise. */
  polygon(name: string): Polygon {
    const [coordinates, ...others] = this.area(name).coordinates;
    if (!coordinates || others.length > 0) throw new Error(`${name} is not one polygon`);
    return { type: 'Polygon', coordinates };
  }

  /** The lines that an object shares with any of the others. */
  edge(name: string, others: readonly string[]): MultiLineString {
    const objects = this.#objectsOf([name, ...others]);
    return this.#mesh(objects, (a, b) => (a === name && others.includes(b)) || (b === name && others.includes(a)));
  }

  /** The part of an object's outline that it does not share with another. */
  outlineWithout(name: string, other: string): MultiLineString {
    return this.#mesh(this.#objectsOf([name, other]), (a, b, same) => same && a === name && b === name);
  }

  /** Shores of the sea: edges of land with nothing known on the other side. */
  coast(): LineString[] {
    const coast = this.#mesh([...this.#names.keys()], (a, b, same) => same && a === b && isLand(a));
    return coast.coordinates
      .filter((line) => !(isClosed(line) && ringKilometres(line) < LEAST_LOOP_KM2))
      .map((coordinates) => ({ type: 'LineString', coordinates }));
  }

  /** Every pair of neighbours, each once, in order of name. */
  neighbours(): readonly (readonly [string, string])[] {
    const pairs = new Set<string>();
    this.#mesh([...this.#names.keys()], (a, b) => {
      if (a !== b) pairs.add([a, b].sort().join('|'));
      return false;
    });
    return [...pairs].sort().map((pair) => {
      const [a = '', b = ''] = pair.split('|');
      return [a, b];
    });
  }

  #objectsOf(owners: readonly string[]): TopoGeometry[] {
    return [...this.#names].filter(([, name]) => owners.includes(ownerOf(name))).map(([object]) => object);
  }

  #mesh(geometries: TopoGeometry[], keep: (a: string, b: string, same: boolean) => boolean): MultiLineString {
    const owner = (object: TopoGeometry) => ownerOf(this.#names.get(object) ?? '');
    const collection = { type: 'GeometryCollection', geometries };
    const { coordinates } = mesh(this.#topology, collection, (a, b) => keep(owner(a), owner(b), a === b));
    return { type: 'MultiLineString', coordinates: coordinates.map(this.#rounded).filter((line) => line.length > 1) };
  }
}

function isRing(ring: readonly Position[]): boolean {
  return ring.length > 3;
}
