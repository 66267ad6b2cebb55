import type { Position } from 'geojson';
import { KM_PER_DEGREE, tolerableMetres } from './detail';

// The source's coasts carry thin notches and spikes up to a kilometre long, left by the coarse sea mask that cut them.
// What juts out may be a harbour or a cape and must be sharper to go than what cuts into the land.
const SHARPEST_SPIKE_DEGREES = 62;
const SHARPEST_NOTCH_DEGREES = 97;
const LONGEST_KM = 2.5;

/** A counterclockwise coast ring without spikes and notches. Vertices that a neighbour shares stay, and so does all where nothing may vanish. */
export function withoutSpikes(ring: readonly Position[], isShared: (position: Position) => boolean): Position[] {
  const kept: Position[] = [];
  for (const next of ring) {
    while (kept.length > 1 && isSpike(kept.at(-2) ?? [], kept.at(-1) ?? [], next, isShared)) kept.pop();
    kept.push(next);
  }
  return kept.length > 3 ? kept : [...ring];
}

function isSpike(a: Position, tip: Position, b: Position, isShared: (position: Position) => boolean): boolean {
  if (isShared(tip) || tolerableMetres(tip) === 0) return false;
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
