import { parseArgs } from 'node:util';

export interface SoakOptions {
  readonly minutes: number;
  /** The same seed has the reader do the same, as far as the machine is as fast. */
  readonly seed: number;
}

const DEFAULT_MINUTES = 10;

/** Reads `--minutes N` and `--seed N`. Throws an error of one sentence for anything else. */
export function readOptions(args: readonly string[]): SoakOptions {
  const { values } = parseArgs({ args: [...args], options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
  const minutes = Number(values.minutes ?? DEFAULT_MINUTES);
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  if (!(minutes > 0)) throw new Error(`--minutes takes a number, not "${values.minutes}".`);
  if (!Number.isInteger(seed)) throw new Error(`--seed takes a whole number, not "${values.seed}".`);
  return { minutes, seed };
}
