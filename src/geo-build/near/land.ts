import type { Geometry, MultiLineString, Position } from 'geojson';
import { merge, type Topology } from 'topojson-client';
import { topology } from 'topojson-server';
import type { CountryPolygons } from '../sources/osm-countries.ts';
import { type Bounds, boundsOf } from '../../geo/measure.ts';
import { isInside, remainingArea } from '../../geo/shapes.ts';
import { rightHanded } from '../../geo/winding.ts';
import { golanLine } from '../facts/golan-line.ts';
import { nearCountries, rimCountries } from './countries.ts';
import { tolerableMetres } from './detail.ts';
import { lakeNames } from './lakes.ts';
import { EAST_JERUSALEM, GAP_PREFIX, GAZA, GOLAN, isLand, LAKE_PREFIX, RIM_PREFIX, WEST_BANK } from './objects.ts';
import { nearestVertex, positionKey, ringKilometres, splitRing } from './rings.ts';
import { simplifyTopology } from './simplify.ts';

const EAST_JERUSALEM_INSIDE: Position = [35.2345, 31.778];
const GAZA_INSIDE: Position = [34.35, 31.4];
const GOLAN_INSIDE: Position = [35.78, 33.0];
// Islands smaller than this many times the square of what may vanish around them are specks.
const SPECK = 2;
const LEAST_ISLAND_KM2 = 0.2;
const LEAST_LAKE_KM2 = 20;

/**
 * Builds the topology of the near land: countries, Gaza, the West Bank, the Golan Heights, East Jerusalem, lakes as the
 * holes that the land leaves, and the rim's lines, simplified by place. Neighbours share arcs.
 */
export function buildNearTopology(source: CountryPolygons): Topology {
  const shared = countOwners(source);
  const objects: Record<string, Geometry> = {};
  const holes: Position[][] = [];
  for (const code of Object.keys(nearCountries)) {
    const polygons: Position[][][] = [];
    for (const [outer = [], ...inner] of source.get(code) ?? []) {
      if (isSpeck(outer)) continue;
      const enclaves = inner.filter((ring) => isSharedRing(ring, shared));
      holes.push(...inner.filter((ring) => !enclaves.includes(ring)));
      polygons.push([outer, ...enclaves]);
    }
    addCountry(objects, code, polygons.map(rightHanded));
  }
  objects[GOLAN] = withoutOverlap(objects[GOLAN], objects['LBN']);
  for (const code of rimCountries) objects[RIM_PREFIX + code] = rimLines(source.get(code) ?? [], shared);
  addHoles(objects, holes, holesBetween(objects));
  return simplifyTopology(topology(objects), (position) => tolerableMetres([...position]));
}

function addCountry(objects: Record<string, Geometry>, code: string, polygons: Position[][][]): void {
  if (code === 'PSE') {
    const [gaza = [], westBank = []] = isInside(GAZA_INSIDE, { type: 'Polygon', coordinates: polygons[0] ?? [] })
      ? polygons
      : polygons.toReversed();
    objects[GAZA] = { type: 'Polygon', coordinates: gaza };
    objects[WEST_BANK] = { type: 'Polygon', coordinates: westBank };
    return;
  }
  if (code !== 'ISR') {
    objects[code] = { type: 'MultiPolygon', coordinates: polygons };
    return;
  }
  const largest = polygons.reduce((a, b) => (ringKilometres(a[0] ?? []) > ringKilometres(b[0] ?? []) ? a : b));
  const [outer = [], ...enclaves] = largest;
  const [golan, rest] = cutOffGolan(outer);
  objects[GOLAN] = { type: 'Polygon', coordinates: [golan] };
  const others = polygons.filter((polygon) => polygon !== largest);
  objects[code] = { type: 'MultiPolygon', coordinates: [[rest, ...enclaves], ...others] };
}

function cutOffGolan(israel: readonly Position[]): readonly [golan: Position[], rest: Position[]] {
  const line = golanLine.slice(1, -1);
  const from = nearestVertex(israel, golanLine.at(0) ?? []);
  const to = nearestVertex(israel, golanLine.at(-1) ?? []);
  const [a, b] = splitRing(israel, from, to, line);
  return isInside(GOLAN_INSIDE, { type: 'Polygon', coordinates: [a] }) ? [a, b] : [b, a];
}

/** The source lays Lebanon and the Golan Heights over each other near Ghajar: Lebanon keeps what both claim. */
function withoutOverlap(golan: Geometry | undefined, lebanon: Geometry | undefined): Geometry {
  if (golan?.type !== 'Polygon' || lebanon?.type !== 'MultiPolygon') throw new Error('no Golan Heights or no Lebanon');
  const left = remainingArea(golan, lebanon);
  if (!left) throw new Error('nothing left of the Golan Heights');
  const polygons = left.type === 'Polygon' ? [left.coordinates] : left.coordinates;
  const largest = polygons.reduce((a, b) => (ringKilometres(b[0] ?? []) > ringKilometres(a[0] ?? []) ? b : a));
  return { type: 'Polygon', coordinates: rightHanded(largest) };
}

/** Holes of the land as one: lakes between countries, and East Jerusalem, which the source gives to nobody. */
function holesBetween(objects: Record<string, Geometry>): Position[][] {
  const land = Object.fromEntries(Object.entries(objects).filter(([name]) => isLand(name)));
  const whole = topology(land);
  return merge(whole, Object.values(whole.objects)).coordinates.flatMap((polygon) => polygon.slice(1));
}

function addHoles(objects: Record<string, Geometry>, inner: readonly Position[][], between: readonly Position[][]): void {
  const byArea = (a: Position[], b: Position[]) => ringKilometres(b) - ringKilometres(a);
  const left = new Set([...inner.filter((ring) => ringKilometres(ring) > LEAST_LAKE_KM2), ...between].sort(byArea));
  const take = (what: string, at: Position): Geometry => {
    const ring = [...left].find((candidate) => isWithin(at, boundsOf([{ type: 'LineString', coordinates: candidate }])));
    if (!ring) throw new Error(`the land has no hole at ${at.join(', ')} for ${what}`);
    left.delete(ring);
    return { type: 'Polygon', coordinates: rightHanded([ring]) };
  };
  for (const { name, at } of lakeNames) objects[LAKE_PREFIX + name] = take(name, at);
  objects[EAST_JERUSALEM] = take('East Jerusalem', EAST_JERUSALEM_INSIDE);
  const land = Object.entries(objects).map(([name, geometry]) => [name, edgesOf(geometry)] as const);
  for (const [index, ring] of between.filter((candidate) => left.has(candidate)).entries()) {
    const [gap = []] = rightHanded([ring]);
    const taker = takerOf(gap, land);
    if (taker) objects[`${GAP_PREFIX}${taker}:${index}`] = { type: 'Polygon', coordinates: [gap] };
  }
}

/**
 * The land, Gaza apart, that has most of the gap's edges and all of them the other way round, so that it lies beside the gap
 * and not across it. Nothing where the source overlaps itself.
 */
function takerOf(gap: readonly Position[], land: readonly (readonly [string, ReadonlySet<string>])[]): string | undefined {
  const [edges, turned] = [directedEdges(gap), directedEdges(gap.toReversed())];
  const counts = land
    .filter(([name, own]) => isLand(name) && name !== GAZA && !edges.some((edge) => own.has(edge)))
    .map(([name, own]) => ({ name, count: turned.filter((edge) => own.has(edge)).length }))
    .filter(({ count }) => count > 0);
  return counts.toSorted((a, b) => b.count - a.count)[0]?.name;
}

function edgesOf(geometry: Geometry): ReadonlySet<string> {
  if (geometry.type === 'Polygon') return new Set(geometry.coordinates.flatMap(directedEdges));
  if (geometry.type === 'MultiPolygon') return new Set(geometry.coordinates.flat().flatMap(directedEdges));
  return new Set();
}

function directedEdges(ring: readonly Position[]): string[] {
  return ring.slice(0, -1).map((position, index) => `${positionKey(position)} ${positionKey(ring[index + 1] ?? [])}`);
}

function isWithin([x = 0, y = 0]: Position, [west, south, east, north]: Bounds): boolean {
  return x > west && x < east && y > south && y < north;
}

function rimLines(polygons: readonly Position[][][], shared: ReadonlyMap<string, number>): MultiLineString {
  const lines: Position[][] = [];
  for (const ring of polygons.flat()) {
    let run: Position[] = [];
    for (const position of ring) {
      if ((shared.get(positionKey(position)) ?? 0) > 1) run.push(position);
      else {
        if (run.length > 1) lines.push(run);
        run = [];
      }
    }
    if (run.length > 1) lines.push(run);
  }
  return { type: 'MultiLineString', coordinates: lines };
}

function countOwners(source: CountryPolygons): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  for (const polygons of source.values()) {
    const own = new Set(polygons.flat(2).map(positionKey));
    for (const key of own) owners.set(key, (owners.get(key) ?? 0) + 1);
  }
  return owners;
}

function isSharedRing(ring: readonly Position[], shared: ReadonlyMap<string, number>): boolean {
  const common = ring.filter((position) => (shared.get(positionKey(position)) ?? 0) > 1);
  return common.length * 2 > ring.length;
}

function isSpeck(ring: readonly Position[]): boolean {
  const metres = tolerableMetres(ring[0] ?? []);
  return ringKilometres(ring) < Math.max(LEAST_ISLAND_KM2, SPECK * (metres / 1000) ** 2);
}
