import type { Position } from 'geojson';
import type { Topology } from 'topojson-client';
import { presimplify, type Triangle } from 'topojson-simplify';
import { type Bounds, containsPosition } from '../../geo/bounds';
import { stretchesCross } from '../../geo/ring-crossings';
import { KM_PER_DEGREE } from './detail';
import { cornerDegrees, kilometres, kilometresBetween } from './distances';

const MOST_ROUNDS = 30;

/**
 * Visvalingam-Whyatt simplification of a topology, so that neighbours keep sharing their borders. A vertex stays where its
 * triangle is larger than the square of the tolerable metres there. Stretches whose simplified lines would cross get their
 * detail back. Changes no position, only drops some; whole numbers and differences of a source become degrees.
 */
export function simplifyTopology(topology: Topology, metresAt: (position: readonly number[]) => number): Topology {
  const weighted = presimplify(topology, (triangle) => relativeArea(triangle, metresAt));
  const kept = weighted.arcs.map((arc) => arc.map((point) => (point[2] ?? 0) >= 1));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const crossings = findCrossings(weighted.arcs, kept);
    const restored = crossings.filter(({ arc, from, to }) => restore(kept[arc] ?? [], from, to));
    if (restored.length === 0) break;
  }
  const arcs = weighted.arcs.map((arc, index) =>
    arc.filter((_, at) => kept[index]?.[at]).map(([x = 0, y = 0]) => [x, y]),
  );
  return { ...weighted, arcs };
}

/** Keeps again all between two positions of an arc; answers whether any had been dropped. */
function restore(kept: boolean[], from: number, to: number): boolean {
  const dropped = kept.slice(from, to).includes(false);
  kept.fill(true, from, to);
  return dropped;
}

function relativeArea([a, b, c]: Triangle, metresAt: (position: readonly number[]) => number): number {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const [cx = 0, cy = 0] = c;
  const squareDegrees = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
  const squareMetres = squareDegrees * (KM_PER_DEGREE * 1000) ** 2 * Math.cos((by * Math.PI) / 180);
  return squareMetres / metresAt(b) ** 2;
}

/** A stretch of an arc, by the indices of its first and last position, whose straight line crosses another. */
interface CrossedStretch {
  readonly arc: number;
  readonly from: number;
  readonly to: number;
}

interface Segment extends CrossedStretch {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

// Cells of a quarter of a degree hold a handful of segments each at the detail kept here.
const CELLS_PER_DEGREE = 4;

/** Finds where the kept lines of a topology's arcs cross each other; meeting in a shared end is no crossing. */
function findCrossings(arcs: readonly number[][][], kept: readonly boolean[][]): CrossedStretch[] {
  const cells = new Map<string, Segment[]>();
  const crossed = new Set<Segment>();
  for (const segment of segmentsOf(arcs, kept)) {
    for (const key of cellsOf(segment)) {
      const cell = cells.get(key) ?? [];
      for (const other of cell) {
        if (!stretchesCross(segment, other)) continue;
        crossed.add(segment);
        crossed.add(other);
      }
      cell.push(segment);
      cells.set(key, cell);
    }
  }
  return [...crossed];
}

function segmentsOf(arcs: readonly number[][][], kept: readonly boolean[][]): Segment[] {
  const segments: Segment[] = [];
  for (const [arc, positions] of arcs.entries()) {
    let from = 0;
    for (const [to, b] of positions.entries()) {
      if (to === 0 || !kept[arc]?.[to]) continue;
      segments.push({ arc, from, to, a: positions[from] ?? b, b });
      from = to;
    }
  }
  return segments;
}

function* cellsOf({ a, b }: Segment): Generator<string> {
  const [left = 0, right = 0] = [a[0] ?? 0, b[0] ?? 0].sort((p, q) => p - q).map(cellIndex);
  const [low = 0, high = 0] = [a[1] ?? 0, b[1] ?? 0].sort((p, q) => p - q).map(cellIndex);
  for (let x = left; x <= right; x += 1) for (let y = low; y <= high; y += 1) yield `${x},${y}`;
}

function cellIndex(degrees: number): number {
  return Math.floor(degrees * CELLS_PER_DEGREE);
}

// The source's coasts carry thin notches and spikes up to a kilometre long, left by the coarse sea mask that cut them.
// What juts out may be a harbour or a cape and must be sharper to go than what cuts into the land.
const SHARPEST_SPIKE_DEGREES = 62;
const SHARPEST_NOTCH_DEGREES = 97;
const LONGEST_KM = 4;
const LEAST_POSITIONS = 4;
// The shores of the Dead Sea come from the land itself: `shores.ts` smooths them on both sides at once.
const DEAD_SEA: Bounds = [35.3, 30.85, 35.62, 31.8];

/** A counterclockwise coast ring without spikes and notches. Vertices that a neighbour shares stay. */
export function withoutSpikes(ring: readonly Position[], isShared: (position: Position) => boolean): Position[] {
  let before: readonly Position[] = ring;
  for (;;) {
    const after = cutSpikes(before, isShared);
    if (after.length < LEAST_POSITIONS) return [...before];
    if (after.length === before.length) return after;
    before = after;
  }
}

function cutSpikes(ring: readonly Position[], isShared: (position: Position) => boolean): Position[] {
  const kept: Position[] = [];
  for (const next of ring) {
    while (kept.length > 1 && isSpike(kept.at(-2) ?? [], kept.at(-1) ?? [], next, isShared)) kept.pop();
    kept.push(next);
  }
  return kept;
}

function isSpike(a: Position, tip: Position, b: Position, isShared: (position: Position) => boolean): boolean {
  if (isShared(tip) || containsPosition(DEAD_SEA, tip)) return false;
  if (Math.min(kilometresBetween(tip, a), kilometresBetween(tip, b)) > LONGEST_KM) return false;
  const [ax, ay] = kilometres(tip, a);
  const [bx, by] = kilometres(tip, b);
  const isNotch = ax * by - ay * bx > 0;
  return cornerDegrees(a, tip, b) < (isNotch ? SHARPEST_NOTCH_DEGREES : SHARPEST_SPIKE_DEGREES);
}
