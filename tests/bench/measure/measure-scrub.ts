import { setTimeout as wait } from 'node:timers/promises';
import type { Marks } from '../probe/probe.ts';
import type { Visit } from './open-visit.ts';
import { taskMs } from './task-ms.ts';

export interface ScrubFigures {
  /** Main-thread ms for each update of the first sweep over the timeline, one update for each frame: code is cold. */
  readonly scrubFirst: number;
  /** The same of a later sweep, as is all that follows. */
  readonly scrub: number;
  readonly scrubLongTasks: number;
  /** Tiles that workers were asked for, and source data sent to them, for each 100 updates. */
  readonly scrubTiles: number;
  readonly scrubSourceData: number;
  readonly scrubShift: number;
}

/** Fades and late tiles belong to the updates that caused them. */
const SETTLE_MS = 500;

interface Sweep {
  readonly ms: number;
  readonly before: Marks;
  readonly after: Marks;
}

/** Sweeps the page's slider from one end to the other, twice: two sweeps compare only where they have as many steps. */
export async function measureScrub(visit: Visit, steps: number): Promise<ScrubFigures> {
  const first = await sweep(visit, steps);
  const { ms, before, after } = await sweep(visit, steps);
  return {
    scrubFirst: first.ms / steps,
    scrub: ms / steps,
    scrubLongTasks: after.longTasks - before.longTasks,
    scrubTiles: ((after.tiles - before.tiles) * 100) / steps,
    scrubSourceData: ((after.sourceData - before.sourceData) * 100) / steps,
    scrubShift: after.shift - before.shift,
  };
}

async function sweep({ page, devtools, marks }: Visit, steps: number): Promise<Sweep> {
  const before = await marks();
  const start = await taskMs(devtools);
  await page.evaluate((count) => window.benchProbe.scrub(count), steps);
  await wait(SETTLE_MS);
  const ms = (await taskMs(devtools)) - start;
  return { ms, before, after: await marks() };
}
