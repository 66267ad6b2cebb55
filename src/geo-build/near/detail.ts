import type { Position } from 'geojson';
import type { Bounds } from '../../geo/bounds';

// Where a reader zooms in: boxes around the close shapes of the story.
const CLOSE_UP: readonly Bounds[] = [
  [34.88, 31.34, 35.58, 32.56],
  [35.08, 33.03, 35.92, 33.45],
  [35.55, 32.68, 35.92, 33.35],
  [35.7, 35.2, 36.3, 35.95],
  [36.3, 32.3, 37.5, 32.6],
];
// Gaza keeps every vertex of its source.
const UNTOUCHED: Bounds = [34.2, 31.2, 34.6, 31.62];

const CLOSE_UP_METRES = 45;
// Detail that may go grows by this many metres with each kilometre away from the close shapes: at 500 km out it is about
// 1.3 km, under one pixel at the zoom at which both places fit on a screen.
const METRES_PER_KILOMETRE = 2.6;
export const KM_PER_DEGREE = 111.195;

/** Size in metres of the bends that may vanish at a lon-lat position: on a map of a kind. */
export type MetresAt = (position: Position) => number;

/** On the map of the whole region. */
export function tolerableMetres(position: Position): number {
  if (kilometresOutside(UNTOUCHED, position) === 0) return 0;
  const away = Math.min(...CLOSE_UP.map((box) => kilometresOutside(box, position)));
  return CLOSE_UP_METRES + METRES_PER_KILOMETRE * Math.min(away, kilometresOutside(UNTOUCHED, position));
}

// Where a reader may come close to any coast and border, which are to look alike there.
const LEVANT: Bounds = [29.5, 29, 37.5, 37];
// Outside, detail fades into that of the whole region.
const FADING_METRES_PER_KILOMETRE = 25;

/** On the map for a close look; nowhere more than on that of the whole region, all of whose positions it so has as well. */
export function closeMetres(position: Position): number {
  const close = CLOSE_UP_METRES + FADING_METRES_PER_KILOMETRE * kilometresOutside(LEVANT, position);
  return Math.min(close, tolerableMetres(position));
}

/** Decimals worth keeping where bends of so many metres may vanish: 1e-5 degrees is 1.1 m, well under that. */
export function decimalsFor(metres: number): number {
  if (metres === 0) return 5;
  return metres < 600 ? 4 : 3;
}

/** Kilometres from a lon-lat position to a box; 0 within it. */
export function kilometresOutside([west, south, east, north]: Bounds, [x = 0, y = 0]: Position): number {
  const dx = Math.max(west - x, 0, x - east) * Math.cos((y * Math.PI) / 180);
  const dy = Math.max(south - y, 0, y - north);
  return Math.hypot(dx, dy) * KM_PER_DEGREE;
}

/** A coordinate to so many decimals; -0 becomes 0 so that two runs write the same text. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor + 0;
}

/** Rounds each position as `decimals` says for its place and drops repeats that this makes. */
export function roundLine(line: readonly Position[], decimals: (position: Position) => number): Position[] {
  const rounded: Position[] = [];
  for (const position of line) {
    const places = decimals(position);
    const next = position.slice(0, 2).map((value) => roundTo(value, places));
    const last = rounded.at(-1);
    if (!last || last[0] !== next[0] || last[1] !== next[1]) rounded.push(next);
  }
  return rounded;
}
