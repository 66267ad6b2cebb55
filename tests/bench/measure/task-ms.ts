import type { CDPSession } from 'playwright-core';

/** Ms that the main thread of a page has worked so far; the session has to have `Performance` enabled. */
export async function taskMs(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}
