import type { Topology } from 'topojson-client';
import { presimplify, type Triangle } from 'topojson-simplify';
import { findCrossings } from './crossings';
import { KM_PER_DEGREE } from './detail';

const MOST_ROUNDS = 30;

/**
 * Visvalingam-Whyatt simplification of a topology, so that neighbours keep sharing their borders. A vertex stays where its
 * triangle is larger than the square of the tolerable metres there. Stretches whose simplified lines would cross get their
 * detail back. Changes no position, only drops some.
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
