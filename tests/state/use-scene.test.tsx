import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { messages } from '../../src/i18n/messages';
import { sceneChangeDays } from '../../src/scene/change-days';
import { createActions } from '../../src/state/actions';
import { type AppState, createAppStore } from '../../src/state/store';
import { AppContext } from '../../src/state/use-app';
import { useSettledState, useThrottledState } from '../../src/state/use-drag-state';
import { useQuietScene, useScene, useStillScene } from '../../src/state/use-scene';
import { story } from '../../src/story/load-story';

const { now } = story.calendar;
const changeDays = sceneChangeDays(story);
const event = story.events.find(({ places }) => places.length > 0);
const eventId = event?.id ?? '';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Runs a hook for a reader and counts how often it was run. */
function follow<T>(hook: () => T, start: Partial<AppState> = {}) {
  const store = createAppStore(story, start);
  const actions = createActions(store, story);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <AppContext value={{ story, store, actions, messages }}>{children}</AppContext>
  );
  const counted = vi.fn(hook);
  const { result } = renderHook(counted, { wrapper });
  const runs = (): number => counted.mock.calls.length;
  return { actions, result, runs, wait: (ms: number) => act(() => vi.advanceTimersByTime(ms)) };
}

describe('the scene as it is drawn', () => {
  it('is one object from turn to turn, and asks for no new drawing between', () => {
    for (const hook of [useScene, useStillScene]) {
      const [turn, next] = [changeDays[1] ?? 0, changeDays[2] ?? 0];
      const { result, actions, runs } = follow(hook, { moment: turn });
      const first = result.current;
      for (let day = turn + 1; day < Math.min(next, turn + 20); day += 1) act(() => actions.goTo(day));
      expect(result.current).toBe(first);
      expect(runs()).toBe(1);
      act(() => actions.goTo(next));
      expect(result.current.places).not.toEqual(first.places);
    }
  });

  it('is the same for map and lists while nothing is pointed at', () => {
    const { result, actions } = follow(() => [useScene(), useStillScene()]);
    expect(result.current[0]).toBe(result.current[1]);
    const [, still] = result.current;
    act(() => actions.hover('latakia'));
    expect(result.current[0]?.places.find(({ hovered }) => hovered)?.id).toBe('latakia');
    expect(result.current[1]).toBe(still);
  });

  it('follows a drag a few times a second in lists, and at every step on the map', () => {
    for (const [hook, lag] of [
      [useScene, 0],
      [useStillScene, 500],
    ] as const) {
      const { result, actions, wait } = follow(hook, { moment: changeDays[1] ?? 0 });
      const first = result.current;
      act(() => actions.startScrub());
      act(() => actions.goTo(changeDays[2] ?? 0));
      if (lag > 0) {
        wait(lag - 1);
        expect(result.current).toBe(first);
        wait(1);
      }
      expect(result.current.places).not.toEqual(first.places);
    }
  });

  it('has the very day only where it is asked for', () => {
    const { result, actions } = follow(useQuietScene);
    act(() => actions.goTo(now - 1));
    expect(result.current.moment).toBe(now - 1);
  });

  it('shows which places an event touches where a drag rests at it, else at once', () => {
    const { result, actions, wait } = follow(useScene, { moment: now });
    const touched = (): boolean => result.current.places.some((place) => place.touched);
    act(() => actions.startScrub());
    act(() => actions.standAt(eventId));
    act(() => vi.advanceTimersToNextFrame());
    wait(299);
    expect(touched()).toBe(false);
    wait(1);
    expect(touched()).toBe(true);
    act(() => actions.endScrub());
    act(() => actions.goTo(now));
    expect(touched()).toBe(false);
  });
});

describe('the event that a drag rests at', () => {
  const useSettledEvent = () => useSettledState((state) => state.event);

  it('is none while the page has not shown where the drag is, however long that takes', () => {
    const frames: FrameRequestCallback[] = [];
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => frames.push(callback));
    const { result, actions, wait } = follow(useSettledEvent, { moment: now });
    act(() => actions.startScrub());
    act(() => actions.standAt(eventId));
    wait(5000);
    expect(result.current).toBeNull();
    for (const frame of frames) frame(0);
    wait(300);
    expect(result.current).toBe(eventId);
  });

  it('is none that the drag runs over, however slowly', () => {
    const { result, actions, wait, runs } = follow(useSettledEvent, { moment: now });
    act(() => actions.startScrub());
    for (const { id } of story.events) {
      for (let step = 0; step < 3; step += 1) {
        act(() => actions.standAt(id));
        wait(200);
      }
    }
    expect(result.current).toBeNull();
    expect(runs()).toBe(1);
    act(() => actions.endScrub());
    expect(result.current).toBe(story.events.at(-1)?.id);
  });

  it('is what the drag ends at, though it ran elsewhere', () => {
    const { result, actions, wait } = follow(useSettledEvent, { event: eventId });
    act(() => actions.startScrub());
    act(() => actions.goTo(now - 1));
    wait(100);
    expect(result.current).toBe(eventId);
    act(() => actions.standAt(eventId));
    act(() => actions.endScrub());
    wait(1000);
    expect(result.current).toBe(eventId);
  });
});

describe('what follows calmly', () => {
  it('follows a drag a few times a second, and has its end at once', () => {
    const { result, actions, wait, runs } = follow(() => useThrottledState((state) => state.moment), { moment: now });
    act(() => actions.startScrub());
    for (let step = 1; step <= 60; step += 1) {
      act(() => actions.goTo(now - step));
      wait(16);
    }
    expect(runs()).toBeGreaterThan(1);
    expect(runs()).toBeLessThan(4);
    act(() => actions.goTo(now - 99));
    act(() => actions.endScrub());
    expect(result.current).toBe(now - 99);
  });

  it('follows everything else at once', () => {
    const { result, actions } = follow(() => useThrottledState((state) => state.moment), { moment: now });
    act(() => actions.goTo(now - 1));
    expect(result.current).toBe(now - 1);
  });
});
