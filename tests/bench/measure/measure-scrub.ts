import { setTimeout as wait } from 'node:timers/promises';
import type { Visit } from './open-visit.ts';

export interface ScrubFigures {
  /** Main-thread ms for each update of a sweep over the timeline, one update for each frame. */
  readonly scrub: number;
  readonly scrubLongTasks: number;
  /** Tiles that workers were asked for, and source data sent to them, for each 100 updates. */
  readonly scrubTiles: number;
  readonly scrubSourceData: number;
  readonly scrubShift: number;
}

/** Updates before the count begins, so that code is compiled and pictures are made. */
const WARM_UP = 20;

/** Fades and late tiles belong to the updates that caused them. */
const SETTLE_MS = 500;

/** Sweeps the page's slider from one end to the other. */
export async function measureScrub({ page, devtools, marks }: Visit, steps: number): Promise<ScrubFigures> {
  const taskSeconds = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  await page.evaluate((count) => window.benchProbe.scrub(count), WARM_UP);
  await wait(SETTLE_MS);
  const before = { marks: await marks(), seconds: await taskSeconds() };
  await page.evaluate((count) => window.benchProbe.scrub(count), steps);
  await wait(SETTLE_MS);
  const after = { seconds: await taskSeconds(), marks: await marks() };
  return {
    scrub: ((after.seconds - before.seconds) * 1000) / steps,
    scrubLongTasks: after.marks.longTasks - before.marks.longTasks,
    scrubTiles: ((after.marks.tiles - before.marks.tiles) * 100) / steps,
    scrubSourceData: ((after.marks.sourceData - before.marks.sourceData) * 100) / steps,
    scrubShift: after.marks.shift - before.marks.shift,
  };
}
