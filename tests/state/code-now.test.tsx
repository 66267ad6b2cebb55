import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { codeNow } from '../../src/state/code-now';
import { PATIENCE_MS } from '../../src/state/deadline';

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('code that somebody waits for', () => {
  it('is given, or refused in the end, and left where it comes after that', async () => {
    expect(await codeNow(async () => 'code')).toBe('code');
    let come = (_code: string): void => {};
    const given = vi.fn();
    const refused = vi.fn();
    codeNow(
      () =>
        new Promise<string>((resolve) => {
          come = resolve;
        }),
    ).then(given, refused);
    await pass(PATIENCE_MS - 1);
    expect(refused).not.toHaveBeenCalled();
    await pass(1);
    expect(refused).toHaveBeenCalledOnce();
    come('code');
    await pass(0);
    expect(given).not.toHaveBeenCalled();
  });
});
