import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** How often each page is measured in each profile. */
  readonly rounds: number;
  /** Fewer rounds and no growth; all else is the same. */
  readonly quick: boolean;
}

const FULL_ROUNDS = 7;
const QUICK_ROUNDS = 3;

/** Reads `--rounds N` and `--quick`. Throws an error of one sentence for anything else. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { rounds: { type: 'string' }, quick: { type: 'boolean', default: false } },
  });
  const rounds = values.rounds === undefined ? (values.quick ? QUICK_ROUNDS : FULL_ROUNDS) : Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds takes a whole number, not "${values.rounds}".`);
  return { rounds, quick: values.quick };
}
