import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PATIENCE_MS } from '../../src/state/deadline';
import { loadCode } from '../../src/state/load-code';

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
let leave = (): void => {};

/** The line is cut, or back. */
function cut(isCut: boolean): void {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(!isCut);
  window.dispatchEvent(new Event(isCut ? 'offline' : 'online'));
}

/** What the browser says of its service worker. */
function keep(worker: PropertyDescriptor): void {
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, ...worker });
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  leave();
  Reflect.deleteProperty(navigator, 'serviceWorker');
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('code', () => {
  /** Loads code that comes, or fails, when it is told to. */
  function loading() {
    let resolve = (_code: string): void => {};
    let reject = (_reason: Error): void => {};
    const promise = new Promise<string>((come, fail) => {
      [resolve, reject] = [come, fail];
    });
    const use = vi.fn();
    const fail = vi.fn();
    leave = loadCode(() => promise, use, fail);
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

describe('code that did not come', () => {
  it('is asked for again when the line is back, and then never more', async () => {
    const load = vi.fn(async () => 'code').mockRejectedValueOnce(new Error('gone'));
    const [use, fail] = [vi.fn(), vi.fn()];
    leave = loadCode(load, use, fail);
    await pass(10 * PATIENCE_MS);
    expect(fail).toHaveBeenCalledOnce();
    cut(false);
    await pass(10 * PATIENCE_MS);
    cut(false);
    await pass(10 * PATIENCE_MS);
    expect(use.mock.calls).toEqual([['code']]);
    expect(fail).toHaveBeenCalledOnce();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('is used once where it comes after all while it is asked for again', async () => {
    let come = (_code: string): void => {};
    const slow = new Promise<string>((resolve) => {
      come = resolve;
    });
    const [use, fail] = [vi.fn(), vi.fn()];
    leave = loadCode(() => slow, use, fail);
    cut(false);
    come('code');
    await pass(10 * PATIENCE_MS);
    expect(use.mock.calls).toEqual([['code']]);
    expect(fail).not.toHaveBeenCalled();
  });

  it('is asked for with its style sheet, of which the bundler would remember that the page has it', async () => {
    const names = ['gone', 'here'].map((name) => `https://site.org/assets/${name}.css`);
    for (const href of names) document.head.append(Object.assign(document.createElement('link'), { href }));
    leave = loadCode(() => Promise.reject(new Error(`Unable to preload CSS for ${names[0]}`)), vi.fn(), vi.fn());
    await pass(0);
    expect([...document.querySelectorAll('link')].map(({ href }) => href)).toEqual(names.slice(1));
    document.head.innerHTML = '';
  });
});

describe('while the line is cut', () => {
  it('code is not asked for, since browsers remember that it did not come; that is told, and mended with the line', async () => {
    const load = vi.fn(async () => 'code');
    const [use, fail] = [vi.fn(), vi.fn()];
    cut(true);
    leave = loadCode(load, use, fail);
    await pass(0);
    expect(load).not.toHaveBeenCalled();
    expect(fail).toHaveBeenCalledOnce();
    cut(false);
    await pass(0);
    expect(use.mock.calls).toEqual([['code']]);
  });

  it.each([
    ['asked for where a service worker has kept it', { value: { controller: {} } }, 1],
    ['not asked for where that controls nothing', { value: { controller: null } }, 0],
    [
      'not asked for where the frame may not even ask for its worker',
      {
        get: () => {
          throw new DOMException('The document is sandboxed', 'SecurityError');
        },
      },
      0,
    ],
  ])('it is %s', async (_, worker, times) => {
    keep(worker);
    cut(true);
    const load = vi.fn(async () => 'code');
    leave = loadCode(load, vi.fn(), vi.fn());
    await pass(0);
    expect(load).toHaveBeenCalledTimes(times);
  });

  it('it is asked for where the page itself came without one, as from one’s own machine', async () => {
    vi.resetModules();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { loadCode: loadLocal } = await import('../../src/state/load-code');
    const use = vi.fn();
    leave = loadLocal(async () => 'code', use, vi.fn());
    await pass(0);
    expect(use).toHaveBeenCalledOnce();
  });
});
