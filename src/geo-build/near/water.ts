import type { Geometry, LineString, MultiLineString, Position } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { containsPosition } from '../../geo/bounds';
import type { GeoFeature } from '../../geo/geography';
import { boundsOf } from '../../geo/measure';
import { type Area, areaAround, isInside, polygonsOf, rightHanded, simplifiedLine } from '../../geo/overlay';
import { makeFeature } from '../write';
import { GAP_PREFIX, GAZA, isLand, LAKE_PREFIX, type NearMap } from './near-map';
import { isClosed, positionKey, ringKilometres, runsOf } from './rings';
import { roundedCorners } from './smooth';

/** Lakes that are drawn: a position within the bounds of each, by which its hole in the land is found (the largest there), and the conventional name. */
const lakeNames: readonly { readonly name: string; readonly at: Position; readonly rank: number }[] = [
  { name: 'Dead Sea', at: [35.5, 31.5], rank: 1 },
  { name: 'Dead Sea (southern basin)', at: [35.42, 31.1], rank: 2 },
  { name: 'Sea of Galilee', at: [35.59, 32.82], rank: 1 },
  { name: 'Lake Assad', at: [38.27, 36.1], rank: 2 },
  { name: 'Lake Nasser', at: [32.6, 23.0], rank: 2 },
  { name: 'Lake Van', at: [42.9, 38.65], rank: 2 },
  { name: 'Lake Tuz', at: [33.35, 38.8], rank: 3 },
  { name: 'Lake Beyşehir', at: [31.5, 37.75], rank: 4 },
  { name: 'Lake Eğirdir', at: [30.88, 38.05], rank: 4 },
  { name: 'Keban Reservoir', at: [39.1, 38.8], rank: 4 },
  { name: 'Atatürk Reservoir', at: [38.5, 37.5], rank: 3 },
  { name: 'Lake Tharthar', at: [43.25, 33.95], rank: 3 },
  { name: 'Lake Razzaza', at: [43.7, 32.75], rank: 3 },
  { name: 'Lake Habbaniyah', at: [43.45, 33.28], rank: 4 },
  { name: 'Haditha Reservoir', at: [42.3, 34.27], rank: 4 },
  { name: 'Mosul Reservoir', at: [42.8, 36.67], rank: 4 },
];

/** The lakes, whose shores are exactly the edges of the holes in the land. */
export function lakeFeatures(map: NearMap): GeoFeature[] {
  return lakeNames.map(({ name, rank }) =>
    makeFeature({ layer: 'lakes', kind: 'lake', name, rank }, map.polygon(LAKE_PREFIX + name)),
  );
}

const LEAST_LAKE_KM2 = 20;

/**
 * What fills the holes of the land: the named lakes, from the holes inside countries (`inner`) and between them, and the gaps
 * that the source leaves between neighbours, each for the neighbour that takes it. Throws where a lake is not found.
 */
export function holeObjects(land: Record<string, Geometry>, inner: readonly Position[][]): Record<string, Geometry> {
  const between = holesBetween(land);
  const left = new Set(
    [...inner.filter((ring) => ringKilometres(ring) > LEAST_LAKE_KM2), ...between].sort(
      (a, b) => ringKilometres(b) - ringKilometres(a),
    ),
  );
  const objects: Record<string, Geometry> = {};
  for (const { name, at } of lakeNames) {
    const ring = [...left].find((candidate) => surrounds(candidate, at));
    if (!ring) throw new Error(`the land has no hole at ${at.join(', ')} for ${name}`);
    left.delete(ring);
    objects[LAKE_PREFIX + name] = { type: 'Polygon', coordinates: rightHanded([ring]) };
  }
  const edges = Object.entries(land)
    .filter(([name]) => isLand(name) && name !== GAZA)
    .map(([name, geometry]) => [name, edgesOf(geometry)] as const);
  for (const [index, ring] of between.filter((candidate) => left.has(candidate)).entries()) {
    const [gap = []] = rightHanded([ring]);
    const taker = takerOf(gap, edges);
    if (taker) objects[`${GAP_PREFIX}${taker}:${index}`] = { type: 'Polygon', coordinates: [gap] };
  }
  return objects;
}

function holesBetween(objects: Record<string, Geometry>): Position[][] {
  const whole = topology(Object.fromEntries(Object.entries(objects).filter(([name]) => isLand(name))));
  const holes = merge(whole, Object.values(whole.objects)).coordinates.flatMap((polygon) => polygon.slice(1));
  // Where the source overlaps itself, stitching leaves open pieces, which are no holes.
  return holes.filter(isClosed);
}

function surrounds(ring: Position[], position: Position): boolean {
  return containsPosition(boundsOf([{ type: 'LineString', coordinates: ring }]), position);
}

/**
 * The land that has most of the gap's edges, the other way round, so that it lies beside the gap. Nothing where some land has
 * an edge in the gap's own direction: there the source overlaps itself.
 */
function takerOf(
  gap: readonly Position[],
  land: readonly (readonly [string, ReadonlySet<string>])[],
): string | undefined {
  const [edges, turned] = [directedEdges(gap), directedEdges(gap.toReversed())];
  if (land.some(([, own]) => edges.some((edge) => own.has(edge)))) return undefined;
  const counts = land
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

/** Distances from the shore in km at which an engraver would ink the water, widening outwards. */
const DISTANCES_KM = [4, 8.5, 14, 20.5] as const;

/** Degrees by which the shore is smoothed first: harbours and moles make no ripples. */
const SHORE_DEGREES = 0.012;

/** Degrees per km of distance within which the lines may stray, before and after their corners are rounded: they are ornament. */
const DEGREES_PER_KM = { straight: 0.004, round: 0.0013 };

/** Km of a ready line's corners that are cut, per km of distance. */
const ROUNDING = 0.8;

/** Loops around less than this are eddies between two shores. */
const LEAST_LOOP_KM2 = 60;

const DECIMALS = 3;

/** Smooth lines at even distances from the coast over the water; `land` is what they do not run over. */
export function waterLineFeatures(coast: readonly LineString[], land: readonly Area[]): GeoFeature[] {
  const shore: MultiLineString = {
    type: 'MultiLineString',
    coordinates: coast.map((line) => simplifiedLine(line, SHORE_DEGREES).coordinates).filter((line) => line.length > 1),
  };
  const isWater = (position: Position) => !land.some((area) => isInside(position, area));
  return DISTANCES_KM.map((kilometres, index) => {
    const lines = polygonsOf(areaAround(shore, kilometres))
      .flat()
      .filter((ring) => ringKilometres(ring) > LEAST_LOOP_KM2)
      .map((ring) => straying(ring, kilometres * DEGREES_PER_KM.straight))
      .map((ring) => straying(roundedCorners(ring, kilometres * ROUNDING), kilometres * DEGREES_PER_KM.round))
      .flatMap((ring) => runsOf(ring, isWater));
    const properties = { layer: 'lines', kind: 'water-line', rank: index + 1 };
    return makeFeature(properties, { type: 'MultiLineString', coordinates: lines }, DECIMALS);
  });
}

function straying(coordinates: Position[], degrees: number): Position[] {
  return simplifiedLine({ type: 'LineString', coordinates }, degrees).coordinates;
}
