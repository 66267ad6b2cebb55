import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followAddress } from '../../src/app/follow-address';
import { syncAddress } from '../../src/app/sync-address';
import { type Actions, createActions } from '../../src/state/actions';
import { createAppStore } from '../../src/state/store';
import { story } from '../../src/story/load-story';
import { isoDate } from '../../src/time/day';

/** Longer than an address takes to settle. */
const SETTLED_MS = 1000;
const { now } = story.calendar;

function openAt(query: string, before: (actions: Actions) => void = () => {}) {
  window.history.replaceState(null, '', `/page${query}`);
  const store = createAppStore(story);
  const actions = createActions(store, story);
  const push = vi.spyOn(window.history, 'pushState');
  const unfollow = followAddress(actions, story, window);
  before(actions);
  const unsync = syncAddress(store, story, window);
  const leave = () => {
    unfollow();
    unsync();
  };
  return { store, actions, leave, pushed: () => push.mock.calls.length };
}

const search = (): string => window.location.search;
let page: ReturnType<typeof openAt>;

beforeEach(() => {
  vi.useFakeTimers();
  page = openAt('?from=friend#text');
});
afterEach(() => {
  page.leave();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function drag(from: number, to: number): void {
  page.actions.startScrub();
  for (let day = from; day !== to; day += Math.sign(to - from)) page.actions.goTo(day);
}

/** What the app does where a key comes down somewhere in the page. */
function press(act: () => void, repeat = false): void {
  document.body.addEventListener('keydown', act, { once: true });
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', repeat, bubbles: true }));
}

describe('what was chosen before the address bar could tell it', () => {
  const openedWith = (query: string, before: (actions: Actions) => void): typeof page => {
    page.leave();
    page = openAt(query, before);
    return page;
  };

  it('is one entry, whatever it was', () => {
    const { pushed } = openedWith('?from=friend', ({ selectPlace, goTo }) => {
      selectPlace('latakia');
      goTo(now - 5);
      selectPlace('rafah');
    });
    expect(pushed()).toBe(1);
    expect(search()).toBe(`?from=friend&place=rafah&at=${isoDate(now - 5)}`);
  });

  it('is none where it is what the address asked for, however it says so', () => {
    const asked = `?event=latakia-attacks&at=${isoDate(story.eventById.get('latakia-attacks')?.moment ?? 0)}&place=nowhere`;
    const { pushed } = openedWith(asked, ({ selectEvent }) => selectEvent('latakia-attacks'));
    expect(pushed()).toBe(0);
    expect(search()).toBe(asked);
  });

  it('is left where the reader has gone back before', () => {
    const { pushed, store } = openedWith('?from=friend', ({ selectPlace }) => {
      selectPlace('latakia');
      window.history.replaceState(null, '', '?place=west-bank');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    expect(store.getState().place).toBe('west-bank');
    expect(pushed()).toBe(0);
    expect(search()).toBe('?place=west-bank');
  });

  it('goes on from a link of the page’s text, which has become an address', () => {
    const replaced = vi.spyOn(window.history, 'replaceState');
    const { pushed } = openedWith('?from=friend#place-latakia', ({ selectPlace }) => selectPlace('rafah'));
    expect(replaced.mock.calls.map(([, , url]) => String(url))).toContain('/page?from=friend&place=latakia');
    expect(pushed()).toBe(1);
    expect(search()).toBe('?from=friend&place=rafah');
    expect(window.location.hash).toBe('');
  });
});

describe('the address bar', () => {
  it('has an entry for each choice, and leaves the rest of the address alone', () => {
    page.actions.selectPlace('latakia');
    page.actions.selectEvent('latakia-attacks');
    expect(page.pushed()).toBe(2);
    expect(search()).toBe('?from=friend&event=latakia-attacks');
    expect(window.location.hash).toBe('#text');
  });

  it('has no entry for pointing at a place or for a notice', () => {
    page.actions.hover('latakia');
    page.actions.notify({ id: 'a', text: 'b' });
    expect(page.pushed()).toBe(0);
  });

  it('has one entry for a whole drag, which tells where it ended', () => {
    drag(now, now - 200);
    page.actions.endScrub();
    vi.advanceTimersByTime(SETTLED_MS);
    expect(page.pushed()).toBe(1);
    expect(search()).toBe('?from=friend&at=2025-06-25');
  });

  it('has an entry each for two drags', () => {
    for (const [from, to] of [
      [now, now - 50],
      [now - 50, now - 90],
    ] as const) {
      drag(from, to);
      page.actions.endScrub();
      vi.advanceTimersByTime(SETTLED_MS);
    }
    expect(page.pushed()).toBe(2);
  });

  it('keeps where a drag ended even where the next one begins right after it', () => {
    drag(now, now - 50);
    page.actions.endScrub();
    const replaced = vi.spyOn(window.history, 'replaceState');
    drag(now - 50, now - 90);
    expect(page.pushed()).toBe(2);
    expect(replaced.mock.calls.map(([, , url]) => String(url))).toEqual([
      `/page?from=friend&at=${isoDate(now - 49)}#text`,
    ]);
  });

  it('has one entry for a key that is held, which tells where it ended', () => {
    press(() => page.actions.goTo(now - 1));
    for (let day = 2; day <= 90; day++) press(() => page.actions.goTo(now - day), true);
    vi.advanceTimersByTime(SETTLED_MS);
    expect(page.pushed()).toBe(1);
    expect(search()).toBe(`?from=friend&at=${isoDate(now - 90)}`);
  });

  it('has an entry for each press of a key, however fast', () => {
    press(() => page.actions.goTo(now - 1));
    press(() => page.actions.goTo(now - 2));
    press(() => page.actions.goTo(now - 3), true);
    press(() => page.actions.goTo(now - 4));
    expect(page.pushed()).toBe(3);
  });

  it('has one entry for a playback, however many events it passes', () => {
    page.actions.goTo(story.calendar.start);
    const before = page.pushed();
    page.actions.play();
    for (let count = 0; count < 5; count++) {
      page.actions.step(1);
      vi.advanceTimersByTime(SETTLED_MS);
    }
    page.actions.pause();
    vi.advanceTimersByTime(SETTLED_MS);
    expect(page.pushed()).toBe(before + 1);
    expect(search()).toContain(`event=${story.events[4]?.id}`);
  });

  it('has an entry of its own for a choice that ends a playback', () => {
    page.actions.goTo(story.calendar.start);
    page.actions.play();
    page.actions.step(1);
    page.actions.step(1);
    const before = page.pushed();
    page.actions.selectPlace('latakia');
    expect(page.pushed()).toBe(before + 1);
    expect(search()).toBe(`?from=friend&place=latakia&event=${story.events[1]?.id}`);
  });

  it('keeps where a drag ended even where a place is chosen right after it', () => {
    drag(now, now - 200);
    page.actions.endScrub();
    const replaced = vi.spyOn(window.history, 'replaceState');
    page.actions.selectPlace('latakia');
    vi.advanceTimersByTime(SETTLED_MS);
    expect(search()).toBe('?from=friend&place=latakia&at=2025-06-25');
    expect(page.pushed()).toBe(2);
    const settled = replaced.mock.calls.map(([, , url]) => String(url));
    expect(settled, 'the entry of the drag tells where it ended').toContain('/page?from=friend&at=2025-06-25#text');
  });

  it('has nothing of a drag written into what the reader goes back to right after it', () => {
    drag(now, now - 200);
    page.actions.endScrub();
    window.history.replaceState(null, '', '?place=west-bank');
    const replaced = vi.spyOn(window.history, 'replaceState');
    window.dispatchEvent(new PopStateEvent('popstate'));
    vi.advanceTimersByTime(SETTLED_MS);
    expect(search()).toBe('?place=west-bank');
    expect(replaced).not.toHaveBeenCalled();
  });

  it('is followed when the reader goes back, and asks for nothing after the app has gone', () => {
    page.actions.selectPlace('latakia');
    window.history.replaceState(null, '', '?place=west-bank&at=2024-05-05');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(page.store.getState()).toMatchObject({ place: 'west-bank', event: null });
    expect(page.pushed()).toBe(1);
    page.leave();
    page.actions.selectPlace('rafah');
    vi.advanceTimersByTime(SETTLED_MS);
    expect(search()).toBe('?place=west-bank&at=2024-05-05');
  });
});
