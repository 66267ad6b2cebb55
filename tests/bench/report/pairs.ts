import { median, ratio, type Spread } from './summary.ts';

/** A figure gained from each round by itself: its median, and the least and the most of all rounds. */
export interface Paired {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

const nothing: Paired = { median: Number.NaN, least: Number.NaN, most: Number.NaN };

/**
 * How many times the other's one's figure is, round by round: what slows a whole round falls out. The spread is that of
 * all rounds, for few rounds allow of nothing finer. NaN where either has no figure of some round.
 */
export function pairedRatio(one: Spread | undefined, other: Spread | undefined): Paired {
  return paired(one?.values, other?.values, ratio);
}

/** The same of differences. */
export function pairedDifference(one: readonly number[], other: readonly number[]): Paired {
  return paired(one, other, (more, less) => more - less);
}

function paired(
  one: readonly number[] = [],
  other: readonly number[] = [],
  compare: (one: number, other: number) => number,
): Paired {
  if (one.length !== other.length || one.length === 0) return nothing;
  const values = one.map((value, round) => compare(value, other[round] ?? Number.NaN));
  if (values.some(Number.isNaN)) return nothing;
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}
