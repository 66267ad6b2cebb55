import type { Position } from 'geojson';
import { type Bounds, containsPosition } from '../../geo/bounds';
import { KM_PER_DEGREE, tolerableMetres } from './detail';

// The source's coasts carry thin notches and spikes up to a kilometre long, left by the coarse sea mask that cut them.
// What juts out may be a harbour or a cape and must be sharper to go than what cuts into the land.
const SHARPEST_SPIKE_DEGREES = 62;
const SHARPEST_NOTCH_DEGREES = 97;
const LONGEST_KM = 4;
const LEAST_POSITIONS = 4;
// The shores of the Dead Sea come from the land itself, and their corners are real: evaporation ponds.
const DEAD_SEA: Bounds = [35.3, 30.85, 35.62, 31.8];

/** A counterclockwise coast ring without spikes and notches. Vertices that a neighbour shares stay, and so does all where nothing may vanish. */
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
  if (isShared(tip) || containsPosition(DEAD_SEA, tip) || tolerableMetres(tip) === 0) return false;
  const [ax, ay] = kilometres(tip, a);
  const [bx, by] = kilometres(tip, b);
  const [first, second] = [Math.hypot(ax, ay), Math.hypot(bx, by)];
  if (Math.min(first, second) > LONGEST_KM) return false;
  const angle = (Math.acos((ax * bx + ay * by) / (first * second)) * 180) / Math.PI;
  const isNotch = ax * by - ay * bx > 0;
  return angle < (isNotch ? SHARPEST_NOTCH_DEGREES : SHARPEST_SPIKE_DEGREES);
}

function kilometres([x = 0, y = 0]: Position, [toX = 0, toY = 0]: Position): readonly [number, number] {
  return [(toX - x) * KM_PER_DEGREE * Math.cos((y * Math.PI) / 180), (toY - y) * KM_PER_DEGREE];
}
