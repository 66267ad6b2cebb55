import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** Rounds of the computation: about 150 ms on a machine of 2023. */
const TURNS = 100_000_000;

/** Ms that a computation takes which is always the same: tells how fast the machine is at the moment. */
export function computationMs(): number {
  const start = performance.now();
  let value = 1;
  for (let turn = 0; turn < TURNS; turn += 1) value = (Math.imul(value, 1_664_525) + 1_013_904_223) | 0;
  const taken = performance.now() - start;
  // The value is used, so that no engine leaves the computation out.
  return value === 0.5 ? Number.NaN : taken;
}

/** A machine that does so little of what it could is quiet; looked at for so many ms at a time. */
const QUIET_SHARE = 0.15;
const LOOK_MS = 150;
/** Work of others may never end: it is measured beside it then, which the spread tells. */
const MOST_MS = 3000;

/** Waits until what the visit before has left to do is done. */
export async function untilQuiet(): Promise<void> {
  const end = performance.now() + MOST_MS;
  let before = cpuTimes();
  while (performance.now() < end) {
    await wait(LOOK_MS);
    const after = cpuTimes();
    const all = after.all - before.all;
    if (all > 0 && 1 - (after.idle - before.idle) / all < QUIET_SHARE) return;
    before = after;
  }
}

function cpuTimes(): { readonly all: number; readonly idle: number } {
  const times = cpus().map((cpu) => cpu.times);
  return {
    all: times.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0),
    idle: times.reduce((sum, { idle }) => sum + idle, 0),
  };
}
