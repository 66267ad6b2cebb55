import type { Position } from 'geojson';
import type { Topology } from 'topojson-client';
import { tolerableMetres } from './detail';
import { cornerDegrees, kilometresBetween } from './distances';
import { isLand, LAKE_PREFIX } from './near-map';
import { roundedCorners } from './smooth';

/** Where so much may vanish, corners of shores are too small to be seen, and stay. */
const CLOSE_METRES = 250;

/** The source's lakes are holes of a coarse mask, with barbs up to 5 km long, sharper than this. */
const SHARPEST_DEGREES = 62;

/** Km of a corner that go at most: less than the shores of the source are good to. */
const LAKE_CUT_KM = 0.9;
const COAST_CUT_KM = 0.5;

/** Sides from which on the coast is the mask's, not a mole's or a cape's. */
const LEAST_SIDE_KM = 1.5;

/**
 * A topology whose shores near the places of the story have rounded corners, and its lakes there no barbs, on both sides of
 * each shore alike. Ends of arcs, where borders meet a shore, stay; so does all where every vertex is kept.
 */
export function smoothShores(topology: Topology): Topology {
  const lakes = new Set<number>();
  const owners = new Map<number, string[]>();
  for (const [name, { arcs }] of Object.entries(topology.objects)) {
    for (const index of [arcs].flat(4) as number[]) {
      const arc = index < 0 ? ~index : index;
      if (name.startsWith(LAKE_PREFIX)) lakes.add(arc);
      owners.set(arc, [...(owners.get(arc) ?? []), name]);
    }
  }
  const isCoast = (arc: number) => owners.get(arc)?.length === 1 && owners.get(arc)?.every(isLand);
  const arcs = topology.arcs.map((line, arc) => {
    if (lakes.has(arc)) return roundedCorners(withoutBarbs(line), LAKE_CUT_KM, isClose);
    return isCoast(arc) ? roundedCorners(line, COAST_CUT_KM, isCoarse) : line;
  });
  return { ...topology, arcs };
}

function isClose(corner: Position): boolean {
  const metres = tolerableMetres(corner);
  return metres > 0 && metres < CLOSE_METRES;
}

function isCoarse(corner: Position, before: Position, after: Position): boolean {
  return isClose(corner) && [before, after].every((other) => kilometresBetween(corner, other) > LEAST_SIDE_KM);
}

function withoutBarbs(line: readonly Position[]): Position[] {
  const kept: Position[] = [];
  for (const next of line) {
    while (kept.length > 1 && isBarb(kept.at(-2) ?? [], kept.at(-1) ?? [], next)) kept.pop();
    kept.push(next);
  }
  return kept.length === line.length || kept.length < 4 ? [...line] : withoutBarbs(kept);
}

function isBarb(a: Position, tip: Position, b: Position): boolean {
  return isClose(tip) && cornerDegrees(a, tip, b) < SHARPEST_DEGREES;
}
