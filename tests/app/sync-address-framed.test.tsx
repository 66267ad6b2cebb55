import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followAddress } from '../../src/app/follow-address';
import { syncAddress } from '../../src/app/sync-address';
import { createActions } from '../../src/state/actions';
import { createAppStore } from '../../src/state/store';
import { story } from '../../src/story/load-story';
import { isoDate } from '../../src/time/day';

/** Longer than an address takes to settle. */
const SETTLED_MS = 1000;
/** Changes of an address that every browser allows in half a minute. */
const ALLOWED = 100;
const HOUR_MS = 3_600_000;
const { now } = story.calendar;
const [place, other] = [...story.places.keys()];
if (!(place && other)) throw new Error('the story has no places');

/** A page in a frame, which keeps in its address what it shows. */
function openFrame(search = '') {
  const location = { pathname: '/embed.html', search, hash: '#text' };
  const history = {
    pushState: vi.fn(),
    replaceState: vi.fn((_state: unknown, _title: string, address: string) => {
      location.search = new URL(address, 'https://maps.example.org').search;
    }),
  };
  const timers = {
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
    clearTimeout: (id?: ReturnType<typeof setTimeout>) => clearTimeout(id),
  };
  const page = Object.assign(new EventTarget(), { location, history, parent: {}, ...timers });
  const store = createAppStore(story);
  const actions = createActions(store, story);
  const unfollow = followAddress(actions, story, page as unknown as Window);
  const unsync = syncAddress(store, story, page as unknown as Window);
  const leave = () => {
    unfollow();
    unsync();
  };
  const written = (): string[] => history.replaceState.mock.calls.map(([, , address]) => address);
  return { page, store, actions, leave, location, written, pushed: history.pushState };
}

const settle = (): void => void vi.advanceTimersByTime(SETTLED_MS);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the address of a page in a frame', () => {
  it('tells what it shows, without an entry in the history of the page around it', () => {
    const { actions, written, pushed } = openFrame('?theme=dark&hide=title');
    actions.selectPlace(place);
    settle();
    actions.goTo(now - 40);
    settle();
    expect(pushed).not.toHaveBeenCalled();
    expect([...new Set(written())]).toEqual([
      `/embed.html?theme=dark&hide=title&place=${place}#text`,
      `/embed.html?theme=dark&hide=title&place=${place}&at=${isoDate(now - 40)}#text`,
    ]);
  });

  it('tells where a drag and a playback ended', () => {
    const { actions, location, pushed } = openFrame();
    actions.startScrub();
    for (let day = 1; day <= 50; day++) actions.goTo(now - day);
    actions.endScrub();
    settle();
    expect(location.search).toBe(`?at=${isoDate(now - 50)}`);
    actions.goTo(story.calendar.start);
    actions.play();
    for (let count = 0; count < 5; count++) actions.step(1);
    actions.pause();
    settle();
    expect(location.search).toBe(`?event=${story.events[4]?.id}`);
    expect(pushed).not.toHaveBeenCalled();
  });

  it('is written no more often than browsers allow, however fast a host moves the map', () => {
    const { actions, written, location } = openFrame();
    for (let count = 0; count < 1000; count++) {
      actions.follow({ place: count % 2 === 0 ? place : other, event: null, moment: now - count });
      vi.advanceTimersByTime(20);
    }
    settle();
    expect(written().length).toBeLessThan(ALLOWED);
    expect(location.search).toBe(`?place=${other}&at=${isoDate(now - 999)}`);
  });

  it('stays where the origin is opaque, as in a sandbox, and the map goes on', () => {
    const { page, actions, store, location, pushed } = openFrame();
    page.history.replaceState.mockImplementation(() => {
      throw new DOMException('The document is sandboxed', 'SecurityError');
    });
    actions.selectPlace(place);
    settle();
    actions.startScrub();
    actions.goTo(now - 40);
    actions.endScrub();
    vi.advanceTimersByTime(HOUR_MS);
    expect(store.getState()).toMatchObject({ place, moment: now - 40 });
    expect(location.search).toBe('');
    expect(page.history.replaceState.mock.calls.length, 'it is not asked for ever').toBeLessThan(20);
    expect(pushed).not.toHaveBeenCalled();
  });

  it('is followed when it changes, and left alone once the app has gone', () => {
    const { page, actions, store, location, leave, written } = openFrame();
    location.search = `?place=${other}`;
    page.dispatchEvent(new Event('popstate'));
    expect(store.getState().place).toBe(other);
    settle();
    const before = written().length;
    actions.selectPlace(place);
    leave();
    actions.selectPlace(other);
    settle();
    expect(written()).toHaveLength(before);
  });
});
