import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** How often each page is measured in each profile. */
  readonly rounds: number;
  /** One round, a shorter sweep and no growth: shows that everything works, measures little. */
  readonly quick: boolean;
}

const DEFAULT_ROUNDS = 5;

/** Reads `--rounds N` and `--quick`. Throws an error of one sentence for anything else. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { rounds: { type: 'string' }, quick: { type: 'boolean', default: false } },
  });
  const rounds = values.rounds === undefined ? (values.quick ? 1 : DEFAULT_ROUNDS) : Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds takes a whole number, not "${values.rounds}".`);
  return { rounds, quick: values.quick };
}
