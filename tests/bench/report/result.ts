import type { PageName } from '../build/build-page.ts';
import type { FrameFigures } from '../measure/measure-frames.ts';
import type { HostFigures } from '../measure/measure-host.ts';
import type { PlainFigures } from '../measure/measure-plain.ts';
import type { Spread } from './summary.ts';

export type PageFigures = Readonly<Record<PageName, Readonly<Record<string, Spread>>>>;

export interface ProfileFigures extends PageFigures {
  /** Ms that a computation which is always the same took before each round. */
  readonly computation: Spread;
  readonly frame: FrameFigures;
}

/** Scrubbing with a story of some size. */
export interface Growth {
  readonly size: number;
  readonly ours: Readonly<Record<string, Spread>>;
  readonly bare: Readonly<Record<string, Spread>>;
}

/** Everything that a run of the bench found out; times in ms, sizes in bytes. */
export interface BenchResult {
  readonly at: string;
  readonly machine: {
    readonly cores: number;
    readonly processor: string;
    /** Load averages of one minute as the run began and ended. */
    readonly load: readonly [number, number];
    readonly browser: string;
    readonly node: string;
  };
  readonly rounds: number;
  /** Updates in a sweep. */
  readonly steps: number;
  /** The place that was clicked on. */
  readonly place: string;
  readonly entryBytes: number;
  readonly plain: PlainFigures;
  readonly host: HostFigures;
  readonly fast: ProfileFigures;
  readonly slow: ProfileFigures;
  readonly growth: readonly Growth[];
}
