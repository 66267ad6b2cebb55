import { median } from './median.ts';

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
      const values = rounds.flatMap((figures) => figures[name] ?? []);
      return [name, { median: median(values), least: Math.min(...values), most: Math.max(...values), values }];
    }),
  );
}
