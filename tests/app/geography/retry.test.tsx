import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Attempts, retry } from '../../../src/app/geography/retry';

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

let attempts: Attempts | undefined;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  attempts?.end();
  vi.useRealTimers();
});

/** Attempts of which each comes to what stands in a list, by default to nothing. */
function attempting(results: readonly (boolean | Promise<boolean>)[]) {
  const attempt = vi.fn(async (_round: AbortController, before: number) => results[before] ?? false);
  attempts = retry(attempt, (result) => result);
  return { attempt, again: attempts.again };
}

describe('what fails', () => {
  it('is attempted again after pauses that grow, until it succeeds', async () => {
    const { attempt } = attempting([false, false, false, true]);
    const times = [];
    for (let seconds = 0; seconds <= 600; seconds++) {
      if (attempt.mock.calls.length > times.length) times.push(seconds);
      await pass(1000);
    }
    expect(times).toEqual([0, 2, 10, 40]);
    expect(attempt.mock.calls.map(([, before]) => before)).toEqual([0, 1, 2, 3]);
  });

  it.each([
    ['the line is back', () => window.dispatchEvent(new Event('online'))],
    ['it is asked for', () => attempts?.again()],
  ])('rests after some attempts, and begins anew where %s', async (_, again) => {
    const { attempt } = attempting([]);
    await pass(10 * 60_000);
    expect(attempt).toHaveBeenCalledTimes(4);
    again();
    await pass(0);
    expect(attempt).toHaveBeenCalledTimes(5);
    await pass(10 * 60_000);
    expect(attempt).toHaveBeenCalledTimes(8);
  });

  it('is called off and dropped where another attempt takes its place', async () => {
    let come = (_result: boolean): void => {};
    const first = new Promise<boolean>((resolve) => {
      come = resolve;
    });
    const { attempt, again } = attempting([first, false, true]);
    again();
    await pass(0);
    expect(attempt.mock.calls.map(([round]) => round.signal.aborted)).toEqual([true, false]);
    come(true);
    await pass(2000);
    expect(attempt, 'the first came too late').toHaveBeenCalledTimes(3);
  });
});

describe('what succeeds', () => {
  it('is not attempted again, whatever happens', async () => {
    const { attempt, again } = attempting([true]);
    await pass(60_000);
    again();
    window.dispatchEvent(new Event('online'));
    await pass(60_000);
    expect(attempt).toHaveBeenCalledTimes(1);
  });
});

describe('what nobody wants any more', () => {
  it('is called off, and not attempted again', async () => {
    const { attempt } = attempting([new Promise(() => {})]);
    attempts?.end();
    expect(attempt.mock.lastCall?.[0].signal.aborted).toBe(true);
    window.dispatchEvent(new Event('online'));
    await pass(60_000);
    expect(attempt).toHaveBeenCalledTimes(1);
  });
});
