import { describe, expect, it, vi } from 'vitest';
import { story } from '../../../src/story/load-story';
import { isoDate } from '../../../src/time/day';
import { HOST, openFrame, openGreeted } from './host-bridge-harness';

const [event, later] = story.events;
const [place, other] = [...story.places.keys()];
if (!(event && later && place && other)) throw new Error('the story is too short');
const { now } = story.calendar;
const OPENING = { type: 'state', place: null, event: null, at: isoDate(now) };

describe('before a hello', () => {
  it('nobody hears what the reader does', async () => {
    const { actions, link, posts } = openFrame();
    actions.selectPlace(place);
    actions.selectEvent(event.id);
    actions.startScrub();
    for (let day = now; day > now - 50; day--) actions.goTo(day);
    actions.endScrub();
    actions.seekParagraph(3);
    link.tellTrouble('no graphics');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(posts()).toEqual([]);
  });

  it('everybody may hear a height', () => {
    const { link, posts } = openFrame();
    link.tellHeight(612);
    expect(posts()).toEqual([[{ sender: 'article-map', version: 1, type: 'height', height: 612 }, '*']]);
  });

  it('nothing is shown', () => {
    const { say, store, posts } = openFrame();
    const before = store.getState();
    say({ type: 'show', place, event: event.id, theme: 'dark', hide: 'title' });
    say({ type: 'show', place: 'atlantis' });
    expect(store.getState()).toBe(before);
    expect(posts()).toEqual([]);
  });
});

describe('a hello', () => {
  it('is answered with what the map shows, to where it came from', () => {
    const { say, posts } = openFrame({ place, event: event.id, moment: event.moment });
    say({ type: 'hello', paragraphs: [] });
    const state = { type: 'state', place, event: event.id, at: isoDate(event.moment) };
    expect(posts()).toEqual([[{ sender: 'article-map', version: 1, ...state }, HOST]]);
  });

  it('that is said again is not answered again, and what it offers counts', () => {
    const { say, store, told } = openGreeted({}, [1, 2]);
    expect(store.getState().paragraphs).toEqual([1, 2]);
    say({ type: 'hello', paragraphs: [2, 3] });
    expect(store.getState().paragraphs).toEqual([2, 3]);
    expect(told('state')).toEqual([OPENING]);
  });

  it('is heard from the window around the frame alone', () => {
    const { say, store, posts } = openFrame();
    const before = store.getState();
    for (const source of [null, undefined, window, { postMessage: () => {} }]) {
      say({ type: 'hello', paragraphs: [1] }, { source: source ?? null });
    }
    expect(store.getState()).toBe(before);
    expect(posts()).toEqual([]);
  });

  it('of an opaque origin is not heard', () => {
    const { say, store, posts } = openFrame();
    const before = store.getState();
    say({ type: 'hello', paragraphs: [1] }, { origin: 'null' });
    expect(store.getState()).toBe(before);
    expect(posts()).toEqual([]);
    say({ type: 'hello', paragraphs: [1] });
    expect(posts()).toHaveLength(1);
  });
});

describe('after a hello', () => {
  it('each change is told to that origin, once', () => {
    const { actions, posts, told } = openGreeted();
    actions.selectEvent(event.id);
    actions.selectPlace(place);
    actions.hover(other);
    actions.notify({ id: 'a', text: 'b' });
    actions.closePlace();
    const at = isoDate(event.moment);
    expect(told('state').slice(1)).toEqual([
      { type: 'state', place: null, event: event.id, at },
      { type: 'state', place, event: event.id, at },
      { type: 'state', place: null, event: event.id, at },
    ]);
    expect(new Set(posts().map(([, target]) => target))).toEqual(new Set([HOST]));
  });

  it.each(['https://other.example', 'http://host.example', 'https://host.example:8443', 'null', ''])(
    'no other origin is heard, be it the same window: %j',
    (origin) => {
      const { say, store, posts } = openGreeted();
      const before = store.getState();
      say({ type: 'show', place }, { origin });
      say({ type: 'hello', paragraphs: [9] }, { origin });
      expect(store.getState()).toBe(before);
      expect(posts()).toHaveLength(1);
    },
  );

  it('a paragraph that is sought is told, each time', () => {
    const { actions, told } = openGreeted({}, [3, 4]);
    actions.seekParagraph(3);
    actions.seekParagraph(3);
    actions.selectPlace(place);
    actions.seekParagraph(4);
    expect(told('paragraph').map(({ paragraph }) => paragraph)).toEqual([3, 3, 4]);
  });

  it('what hinders the map is told', () => {
    const { link, told } = openGreeted();
    link.tellTrouble('no graphics');
    expect(told('error')).toEqual([{ type: 'error', reason: 'no graphics' }]);
  });
});

describe('a drag', () => {
  /** Ms between two steps of it. */
  const STEP_MS = 10;

  it('is told a few times a second, and where it ended', async () => {
    const { actions, told, store } = openGreeted();
    actions.startScrub();
    for (let day = 1; day <= 100; day++) {
      actions.goTo(now - day);
      await vi.advanceTimersByTimeAsync(STEP_MS);
    }
    const during = told('state').length - 1;
    expect(during).toBeGreaterThanOrEqual(3);
    expect(during).toBeLessThanOrEqual(5);
    actions.endScrub();
    await vi.advanceTimersByTimeAsync(1000);
    expect(told('state').at(-1)?.at).toBe(isoDate(store.getState().moment));
    expect(told('state').length - 1).toBeLessThanOrEqual(during + 1);
  });

  it('that is over gives way to what is chosen next, at once and for good', async () => {
    const { actions, told } = openGreeted();
    actions.startScrub();
    actions.goTo(now - 50);
    actions.endScrub();
    actions.selectPlace(place);
    const last = { type: 'state', place, event: null, at: isoDate(now - 50) };
    expect(told('state').slice(1)).toEqual([last]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told('state').slice(1)).toEqual([last]);
  });
});

describe('a frame that is left', () => {
  it('tells and hears nothing any more', async () => {
    const { actions, link, say, store, posts } = openGreeted();
    actions.startScrub();
    actions.goTo(now - 50);
    link.leave();
    const before = posts().length;
    const state = store.getState();
    say({ type: 'show', place });
    say({ type: 'hello', paragraphs: [1] });
    expect(store.getState()).toBe(state);
    actions.endScrub();
    actions.selectPlace(other);
    actions.seekParagraph(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(posts()).toHaveLength(before);
    expect(vi.getTimerCount()).toBe(0);
  });
});
