import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type ShowRequest, usualAppearance } from '../../../src/embed/parameters';
import type { AppState } from '../../../src/state/store';
import { story } from '../../../src/story/load-story';
import { isoDate } from '../../../src/time/day';
import { openGreeted } from './host-bridge-harness';

const [event, later] = story.events;
const [place, other] = [...story.places.keys()];
if (!(event && later && place && other)) throw new Error('the story is too short');
const { now } = story.calendar;
const at = isoDate(now - 40);

const standing: Partial<AppState> = { place, event: event.id, moment: event.moment };

describe('what a host asks to be shown', () => {
  const cases: [what: string, request: ShowRequest, changed: Partial<AppState>][] = [
    ['nothing leaves all', {}, {}],
    ['a place keeps event and moment', { place: other }, { place: other }],
    ['no place keeps event and moment', { place: null }, { place: null }],
    ['an event brings its moment, and leaves the place', { event: later.id }, { place: null, ...standingAt(later) }],
    ['an event with a place goes to both', { event: later.id, place: other }, { place: other, ...standingAt(later) }],
    ['no event keeps place and moment', { event: null }, { event: null }],
    ['a day keeps the place', { at }, { event: null, moment: now - 40 }],
    ['all of nothing opens the map', { place: null, event: null, at: null }, { place: null, event: null, moment: now }],
  ];
  it.each(cases)('%s', (_what, request, changed) => {
    const { say, store, told } = openGreeted(standing);
    say({ type: 'show', ...request });
    expect(store.getState()).toMatchObject({ ...standing, ...changed });
    expect(told('error')).toEqual([]);
    const { place: shown, event: stood, moment } = store.getState();
    expect(told('state').at(-1)).toEqual({ type: 'state', place: shown, event: stood, at: isoDate(moment) });
    expect(told('state')).toHaveLength(Object.keys(changed).length === 0 ? 1 : 2);
  });

  it('ends a playback', () => {
    const { say, actions, store } = openGreeted();
    actions.play();
    say({ type: 'show', place });
    expect(store.getState().playing).toBe(false);
  });

  const strange: [request: ShowRequest, reason: string][] = [
    [{ place: 'atlantis' }, 'place = "atlantis"'],
    [{ event: 'flood', place: other }, 'event = "flood"'],
    [{ at: '2025-02-30', place: other }, 'at = "2025-02-30"'],
    [{ at: '1999-01-01' }, 'at = "1999-01-01"'],
    [{ place: '__proto__' }, 'place = "__proto__"'],
    [{ place: '\u0000'.repeat(100) }, 'place = '],
    [{ place: '<b>' }, 'place = "<b>"'],
    [{ place: 'a\u202Eb\u0085' }, 'place = "aU+202EbU+0085"'],
  ];
  it.each(strange)('changes nothing where it is unknown, and that is answered: %j', (request, reason) => {
    const { say, store, told } = openGreeted(standing);
    const before = store.getState();
    say({ type: 'show', ...request });
    expect(store.getState()).toBe(before);
    expect(told('error').map((error) => error.reason)).toEqual([expect.stringContaining(reason)]);
    expect(told('state')).toHaveLength(1);
  });

  it('is answered for each that is unknown', () => {
    const { say, told } = openGreeted();
    say({ type: 'show', place: 'atlantis', event: 'flood', at: '2025-02-30', theme: 'pink', hide: 'stars,title' });
    const reasons = told('error').map(({ reason }) => reason.split(' ')[0]);
    expect(reasons.sort()).toEqual(['at', 'event', 'hide', 'place', 'theme']);
  });
});

describe('how a host asks the page to look', () => {
  const appearance = { ...usualAppearance, theme: 'dark', hide: ['legend'] } as const;
  const cases: [request: ShowRequest, to: AppState['appearance']][] = [
    [{ theme: 'light' }, { ...appearance, theme: 'light' }],
    [{ theme: 'auto' }, { ...appearance, theme: 'auto' }],
    [{ theme: null }, { ...appearance, theme: 'auto' }],
    [{ hide: 'title,timeline' }, { ...appearance, hide: ['timeline', 'title'] }],
    [{ hide: '' }, { ...appearance, hide: [] }],
    [{ hide: null }, { ...appearance, hide: [] }],
    [
      { theme: 'light', hide: 'title' },
      { ...appearance, theme: 'light', hide: ['title'] },
    ],
    [{ place: null }, appearance],
  ];
  it.each(cases)('%j keeps what it does not name', (request, to) => {
    const { say, store } = openGreeted({ appearance });
    say({ type: 'show', ...request });
    expect(store.getState().appearance).toEqual(to);
  });

  it('moves nothing', () => {
    const { say, store, told } = openGreeted({ ...standing, hovered: place });
    const { appearance: _, ...before } = store.getState();
    say({ type: 'show', theme: 'dark', hide: 'title' });
    const { appearance: __, ...after } = store.getState();
    expect(after).toEqual(before);
    expect(told('state')).toHaveLength(1);
  });

  it('does not end a playback', () => {
    const { say, actions, store } = openGreeted();
    actions.play();
    say({ type: 'show', theme: 'dark' });
    expect(store.getState()).toMatchObject({ playing: true, appearance: { theme: 'dark' } });
  });

  it('is answered where it is unknown, and what is known of it is followed', () => {
    const { say, store, told } = openGreeted({ appearance });
    say({ type: 'show', hide: 'stars,title' });
    expect(store.getState().appearance).toEqual({ ...appearance, hide: ['title'] });
    expect(told('error').map(({ reason }) => reason)).toEqual([expect.stringContaining('hide = "stars"')]);
  });
});

describe('a burst of requests', () => {
  const COUNT = 300;
  const requests: ShowRequest[] = Array.from({ length: COUNT }, (_, index) =>
    index % 2 === 0 ? { place: index % 4 === 0 ? place : other } : { at: isoDate(now - index), theme: 'dark' },
  );

  it('moves the map at once and then once a frame, to where the last leads', async () => {
    const { say, store, told } = openGreeted();
    const moved = vi.fn();
    store.subscribe(moved);
    for (const request of requests) say({ type: 'show', ...request });
    expect(store.getState().place).toBe(place);
    await vi.advanceTimersByTimeAsync(1000);
    // Look and address are two changes.
    expect(moved.mock.calls.length).toBeLessThanOrEqual(3);
    const last = { place: other, event: null, moment: now - (COUNT - 1) };
    expect(store.getState()).toMatchObject({ ...last, appearance: { theme: 'dark' } });
    expect(told('state').at(-1)).toEqual({ type: 'state', place: other, event: null, at: isoDate(last.moment) });
    expect(told('state')).toHaveLength(3);
    say({ type: 'show', place });
    expect(store.getState().place, 'and the next is shown at once').toBe(place);
  });

  it('leads where the same requests lead one by one, and the same ones are unknown', () => {
    const id = fc.constantFrom(null, '', 'atlantis');
    const aRequest: fc.Arbitrary<ShowRequest> = fc.record(
      {
        place: fc.oneof(id, fc.constantFrom(place, other)),
        event: fc.oneof(id, fc.constantFrom(event.id, later.id)),
        at: fc.constantFrom(null, at, '1999-01-01'),
        theme: fc.constantFrom(null, 'dark', 'light', 'pink'),
        hide: fc.constantFrom('', 'title', 'legend,timeline'),
      },
      { requiredKeys: [] },
    );
    const ask = (asked: readonly ShowRequest[], ms: number) => {
      const { say, store, told } = openGreeted(standing);
      for (const request of asked) {
        say({ type: 'show', ...request });
        vi.advanceTimersByTime(ms);
      }
      vi.advanceTimersByTime(1000);
      return [store.getState(), told('error'), told('state').at(-1)];
    };
    fc.assert(
      fc.property(fc.array(aRequest, { maxLength: 8 }), (asked) => {
        expect(ask(asked, 0)).toEqual(ask(asked, 50));
      }),
    );
  });

  it('is answered in order where it is unknown, at once', () => {
    const { say, told } = openGreeted();
    for (const [index] of requests.entries()) say({ type: 'show', place: `no-${index}` });
    expect(told('error').map(({ reason }) => reason.match(/no-\d+/)?.[0])).toEqual(
      requests.map((_, index) => `no-${index}`),
    );
  });

  it('ends with the frame that is left', () => {
    const { say, store, link } = openGreeted();
    for (const request of requests) say({ type: 'show', ...request });
    const before = store.getState();
    link.leave();
    vi.advanceTimersByTime(1000);
    expect(store.getState()).toBe(before);
  });
});

function standingAt({ id, moment }: { readonly id: string; readonly moment: number }): Partial<AppState> {
  return { event: id, moment };
}
