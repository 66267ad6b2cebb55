import type { Speed } from '../serve/link.ts';

/** The circumstances of a reader. */
export interface Profile {
  readonly name: 'fast' | 'slow';
  /** Null where nothing slows the line. */
  readonly speed: Speed | null;
  /** How many times slower than this machine the processor is. */
  readonly cpu: number;
}

/** Nothing slowed down. */
export const fast: Profile = { name: 'fast', speed: null, cpu: 1 };

/** A cheap phone on a poor connection. */
export const slow: Profile = { name: 'slow', speed: { latency: 150, bitsPerSecond: 1_600_000 }, cpu: 4 };
