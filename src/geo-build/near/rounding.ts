import type { Position } from 'geojson';

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
