import { setTimeout as wait } from 'node:timers/promises';
import { measureScrub, type ScrubFigures } from './measure-scrub.ts';
import { openVisit, PATIENCE_MS, type Visit, type VisitOptions } from './open-visit.ts';

export interface LoadFigures extends ScrubFigures {
  /** Ms until text or a picture was painted. */
  readonly firstPaint: number;
  /** Ms until the map was idle first, and with all that it loads. */
  readonly firstIdle: number;
  readonly lastIdle: number;
  /** Layout shift until then. */
  readonly shift: number;
  readonly loadLongTasks: number;
  readonly bytes: number;
  readonly requests: number;
  /** JavaScript heap of the page without its workers, in bytes, after the sweep and a collection. */
  readonly heap: number;
}

/** A page that has not said anything new for so long is taken to be done. */
const QUIET_MS = 1500;

/** Opens a page, waits until its map is idle for good, and sweeps its timeline. */
export async function measureLoad(options: VisitOptions & { readonly steps: number }): Promise<LoadFigures> {
  const visit = await openVisit(options);
  const marks = await quietMarks(visit, () => options.server.sent().length);
  const sent = options.server.sent();
  const scrubbed = await measureScrub(visit, options.steps);
  await visit.devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await visit.devtools.send('Runtime.getHeapUsage');
  await visit.end();
  return {
    firstPaint: marks.firstPaint ?? Number.NaN,
    firstIdle: marks.firstIdle ?? Number.NaN,
    lastIdle: marks.lastIdle ?? Number.NaN,
    shift: marks.shift,
    loadLongTasks: marks.longTasks,
    bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0),
    requests: sent.filter(({ bytes }) => bytes === 0).length,
    ...scrubbed,
    heap: usedSize,
  };
}

async function quietMarks(visit: Visit, traffic: () => number): Promise<Awaited<ReturnType<Visit['marks']>>> {
  const end = performance.now() + PATIENCE_MS;
  let before = '';
  while (performance.now() < end) {
    const marks = await visit.marks();
    const now = `${marks.lastIdle} ${marks.tiles} ${traffic()}`;
    if (marks.firstIdle !== null && now === before) return marks;
    before = now;
    await wait(QUIET_MS);
  }
  throw new Error('the map never came to rest');
}
