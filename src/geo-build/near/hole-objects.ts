import type { Geometry, Position } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { containsPosition } from '../../geo/bounds';
import { boundsOf } from '../../geo/measure';
import { rightHanded } from '../../geo/winding';
import { lakeNames } from './lakes';
import { GAP_PREFIX, GAZA, isLand, LAKE_PREFIX } from './objects';
import { positionKey, ringKilometres } from './rings';

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
  return holes.filter((ring) => positionKey(ring[0] ?? []) === positionKey(ring.at(-1) ?? []));
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
