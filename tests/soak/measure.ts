import type { CDPSession } from 'playwright-core';
import type { Sample } from './growth.ts';

/** Garbage that another piece of garbage holds goes in the round after it. */
const ROUNDS = 3;

/** Collects the garbage of a page or frame, and counts what is left. */
export async function measure(devtools: CDPSession): Promise<Sample> {
  await devtools.send('Performance.enable');
  for (let round = 0; round < ROUNDS; round++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const count = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: count('JSHeapUsedSize'), nodes: count('Nodes'), listeners: count('JSEventListeners') };
}
