import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MapStatus } from '../../src/maplibre/map-status';
import { deadlineOf, useMapDeadline } from '../../src/maplibre/use-map-deadline';
import { type Deadline, PATIENCE_MS } from '../../src/state/deadline';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a map', () => {
  it.each([
    ['loading', true, { ms: PATIENCE_MS, fault: 'start' }],
    ['loading', false, null],
    ['lost', true, { ms: 4000, fault: 'context' }],
    ['ready', true, null],
    ['failed', true, null],
  ] as const)('that is %s, started: %s, is waited for so long', (status, isStarted, most) => {
    expect(deadlineOf(status, isStarted)).toEqual(most);
  });

  /** A map that is followed. */
  function followed(status: MapStatus, isStarted = true) {
    const tell = vi.fn();
    const current: { current: Deadline | null } = { current: null };
    const { rerender, unmount } = renderHook((props) => useMapDeadline(current, props.status, props.isStarted, tell), {
      initialProps: { status, isStarted },
    });
    return {
      tell,
      current,
      turn: (next: MapStatus) => rerender({ status: next, isStarted: true }),
      unmount,
    };
  }

  it('that does not draw is given up so long after the last thing that loaded', () => {
    const { tell, current } = followed('loading');
    vi.advanceTimersByTime(PATIENCE_MS - 1);
    current.current?.progress();
    vi.advanceTimersByTime(PATIENCE_MS - 1);
    expect(tell).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(tell.mock.calls).toEqual([['start']]);
  });

  it('that has drawn or is gone is not waited for', () => {
    const { tell, turn, unmount } = followed('loading');
    turn('ready');
    vi.advanceTimersByTime(10 * PATIENCE_MS);
    turn('loading');
    unmount();
    vi.advanceTimersByTime(10 * PATIENCE_MS);
    expect(tell).not.toHaveBeenCalled();
  });

  it('that is yet to start is waited for from then on', () => {
    const { tell, turn } = followed('loading', false);
    vi.advanceTimersByTime(10 * PATIENCE_MS);
    expect(tell).not.toHaveBeenCalled();
    turn('loading');
    vi.advanceTimersByTime(PATIENCE_MS);
    expect(tell.mock.calls).toEqual([['start']]);
  });
});
