/** Figures of one visit by name. */
export type Figures = Readonly<Record<string, number>>;

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly values: readonly number[];
}

/** Gathers the figures of several rounds: of each its median and how far it spreads. */
export function summarise(rounds: readonly Figures[]): Readonly<Record<string, Spread>> {
  const names = [...new Set(rounds.flatMap((figures) => Object.keys(figures)))];
  return Object.fromEntries(
    names.map((name) => {
      return [name, spreadOf(rounds.flatMap((figures) => figures[name] ?? []))];
    }),
  );
}

/** The median of some values and how far they spread. */
export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values), values };
}

/** The middle of some numbers, or the mean of the two in the middle; NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** How many times `of` the number is; NaN where there is nothing to compare with. */
export function ratio(number: number, of: number): number {
  return of === 0 ? Number.NaN : number / of;
}
