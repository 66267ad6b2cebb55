import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDeadline } from '../../src/state/deadline';

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
