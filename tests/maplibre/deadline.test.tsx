import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDeadline, loadCode, PATIENCE_MS } from '../../src/maplibre/deadline';

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const hide = (isHidden: boolean) => vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a deadline', () => {
  it('passes once, after its time and not before', async () => {
    const late = vi.fn();
    createDeadline(1000, late);
    await pass(999);
    expect(late).not.toHaveBeenCalled();
    await pass(1);
    expect(late).toHaveBeenCalledOnce();
    await pass(10_000);
    expect(late).toHaveBeenCalledOnce();
  });

  it('is put off by all that moves on', async () => {
    const late = vi.fn();
    const deadline = createDeadline(1000, late);
    for (let count = 0; count < 20; count++) {
      await pass(900);
      deadline.progress();
    }
    expect(late).not.toHaveBeenCalled();
    await pass(1000);
    expect(late).toHaveBeenCalledOnce();
  });

  it('does not pass once it is ended', async () => {
    const late = vi.fn();
    createDeadline(1000, late).end();
    await pass(10_000);
    expect(late).not.toHaveBeenCalled();
  });

  it('does not pass while the page is hidden, but after it is seen again', async () => {
    const late = vi.fn();
    hide(true);
    createDeadline(1000, late);
    await pass(60_500);
    expect(late).not.toHaveBeenCalled();
    hide(false);
    await pass(1000);
    expect(late).toHaveBeenCalledOnce();
  });
});

describe('code', () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });

  /** Loads code that comes, or fails, when it is told to. */
  function loading() {
    let resolve = (_code: string): void => {};
    let reject = (_reason: Error): void => {};
    const promise = new Promise<string>((come, fail) => {
      [resolve, reject] = [come, fail];
    });
    const use = vi.fn();
    const fail = vi.fn();
    const leave = loadCode(() => promise, use, fail);
    return { resolve, reject, use, fail, leave };
  }

  it('is used when it comes, and not waited for any more', async () => {
    const { resolve, use, fail } = loading();
    resolve('code');
    await pass(10 * PATIENCE_MS);
    expect(use.mock.calls).toEqual([['code']]);
    expect(fail).not.toHaveBeenCalled();
  });

  it('that fails is told of once, with the reason in the console', async () => {
    const { reject, use, fail } = loading();
    reject(new Error('gone'));
    await pass(10 * PATIENCE_MS);
    expect(fail).toHaveBeenCalledOnce();
    expect(console.warn).toHaveBeenCalledWith(new Error('gone'));
    expect(use).not.toHaveBeenCalled();
  });

  it('that never answers is told of in the end, and used all the same when it comes after that', async () => {
    const { resolve, use, fail } = loading();
    await pass(PATIENCE_MS - 1);
    expect(fail).not.toHaveBeenCalled();
    await pass(1);
    expect(fail).toHaveBeenCalledOnce();
    resolve('code');
    await pass(0);
    expect(use.mock.calls).toEqual([['code']]);
  });

  it('that nobody waits for any more is neither used nor told of', async () => {
    const { resolve, use, fail, leave } = loading();
    leave();
    await pass(10 * PATIENCE_MS);
    resolve('code');
    await pass(0);
    expect(use).not.toHaveBeenCalled();
    expect(fail).not.toHaveBeenCalled();
  });
});
