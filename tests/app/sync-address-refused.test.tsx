import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followAddress } from '../../src/app/follow-address';
import { syncAddress } from '../../src/app/sync-address';
import { createActions } from '../../src/state/actions';
import { createAppStore } from '../../src/state/store';
import { story } from '../../src/story/load-story';

const { now } = story.calendar;
const SPAN_MS = 10_000;

/** Browsers take so many changes of the history in 10 s, then they refuse, each in its own way. */
const BROWSERS = [
  { browser: 'WebKit', most: 100, refuse: 'throws' },
  { browser: 'Firefox', most: 200, refuse: 'throws' },
  { browser: 'Chromium', most: 200, refuse: 'drops' },
] as const;

/** Lets the page have a history as a browser limits it. */
function limit({ most, refuse }: (typeof BROWSERS)[number]): void {
  let start = Number.NEGATIVE_INFINITY;
  let count = 0;
  for (const method of ['pushState', 'replaceState'] as const) {
    const change = window.history[method].bind(window.history);
    vi.spyOn(window.history, method).mockImplementation((...asked) => {
      if (Date.now() - start > SPAN_MS) {
        start = Date.now();
        count = 0;
      }
      count += 1;
      if (count <= most) change(...asked);
      else if (refuse === 'throws') throw new DOMException('Too many calls', 'SecurityError');
    });
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function open() {
  window.history.replaceState(null, '', '/page');
  const store = createAppStore(story);
  const actions = createActions(store, story);
  const unfollow = followAddress(actions, story, window);
  const unsync = syncAddress(store, story, window);
  const leave = () => {
    unfollow();
    unsync();
  };
  const heard: number[] = [];
  store.subscribe(({ moment }) => heard.push(moment));
  return { actions, leave, heard };
}

describe.each(BROWSERS)('the address in $browser, which takes $most changes in 10 s', (browser) => {
  it('keeps nobody else from hearing what the reader does, and is brought up to date once it may', () => {
    limit(browser);
    const { actions, leave, heard } = open();
    for (let day = 1; day <= browser.most + 50; day++) actions.goTo(now - day);
    expect(heard).toHaveLength(browser.most + 50);
    const refusing = window.location.search;
    actions.selectPlace('latakia');
    expect(window.location.search).toBe(refusing);
    vi.runAllTimers();
    const shown = new URLSearchParams(window.location.search);
    expect(shown.get('place')).toBe('latakia');
    expect(shown.get('at')).toMatch(/^2025-/);
    leave();
  });

  it('makes one entry of what the reader did meanwhile, and asks no more than now and then', () => {
    limit(browser);
    const { actions, leave } = open();
    for (let day = 1; day <= browser.most; day++) actions.goTo(now - day);
    const pushed = vi.mocked(window.history.pushState).mock.calls;
    const before = pushed.length;
    const entries = window.history.length;
    for (const place of [...story.places.keys()]) actions.selectPlace(place);
    expect(pushed.length - before).toBeLessThanOrEqual(1);
    vi.runAllTimers();
    expect(window.history.length - entries).toBeLessThanOrEqual(1);
    actions.selectPlace('latakia');
    expect(window.location.search).toContain('place=latakia');
    leave();
  });

  it('is what the reader goes back to, even while changes are refused', () => {
    limit(browser);
    const { actions, leave } = open();
    for (let day = 1; day <= browser.most + 1; day++) actions.goTo(now - day);
    const shown = window.location.search;
    window.dispatchEvent(new PopStateEvent('popstate'));
    vi.runAllTimers();
    expect(window.location.search).toBe(shown);
    leave();
  });
});
