import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShowRequest } from '../../src/embed/parameters';
import { type Address, followRequest } from '../../src/state/address';
import { openingState } from '../../src/state/store';
import { story } from '../../src/story/load-story';
import { isoDate } from '../../src/time/day';

const { start, end, now } = story.calendar;
const opening = openingState(story);
const [first, second] = story.events;
const [place, other] = [...story.places.keys()];
if (!(first && second && place && other)) throw new Error('the story is too short');

const aPlace = fc.constantFrom(...story.places.keys());
const anEvent = fc.constantFrom(...story.events);
const aDay = fc.integer({ min: start, max: end });

/** Where a reader can stand: at an event and so at its moment, or between events on any day. */
const anAddress: fc.Arbitrary<Address> = fc.oneof(
  fc.record({ place: fc.option(aPlace), event: fc.constant(null), moment: aDay }),
  fc.tuple(fc.option(aPlace), anEvent).map(([id, at]) => ({ place: id, event: at.id, moment: at.moment })),
);
const aRequest: fc.Arbitrary<ShowRequest> = fc.record(
  { place: fc.option(aPlace), event: fc.option(anEvent.map(({ id }) => id)), at: fc.option(aDay.map(isoDate)) },
  { requiredKeys: [] },
);

/** From a place and an event, which only a request that names them moves. */
const from: Address = { place, event: first.id, moment: first.moment };
const lead = (request: ShowRequest, address: Address = from): Address => followRequest(request, address, story).address;
const later = isoDate(now - 40);

describe('a request of a host', () => {
  it('that asks nothing leaves everything', () => {
    fc.assert(fc.property(anAddress, (address) => void expect(lead({}, address)).toEqual(address)));
  });

  const cases: [what: string, request: ShowRequest, to: Address][] = [
    ['a place alone keeps event and moment', { place: other }, { ...from, place: other }],
    ['no place keeps event and moment', { place: null }, { ...from, place: null }],
    ['an event brings its moment and leaves the place', { event: second.id }, at(null, second)],
    ['an event with a place goes to both', { event: second.id, place: other }, at(other, second)],
    ['an event without a place, said so', { event: second.id, place: null }, at(null, second)],
    ['no event keeps place and moment', { event: null }, { ...from, event: null }],
    ['a day keeps the place and leaves the event', { at: later }, { place, event: null, moment: now - 40 }],
    ['the day of its event keeps the event', { at: isoDate(first.moment) }, from],
    [
      'a day is stronger than an event',
      { event: second.id, at: later },
      { place: null, event: null, moment: now - 40 },
    ],
    ['an event on its own day', { event: second.id, at: isoDate(second.moment) }, at(null, second)],
    ['no day goes back to the event’s', { at: null }, from],
    ['neither day nor event opens', { at: null, event: null }, { place, event: null, moment: opening.moment }],
    ['nothing at all opens', { place: null, event: null, at: null }, { place: null, event: null, moment: now }],
  ];
  it.each(cases)('%s', (_what, request, to) => {
    expect(followRequest(request, from, story)).toEqual({ address: to, faults: [] });
  });

  it('leads to where it says, wherever the map stood', () => {
    fc.assert(
      fc.property(anAddress, aRequest, (address, request) => {
        const { address: to, faults } = followRequest(request, address, story);
        expect(faults).toEqual([]);
        const isEvent = typeof request.event === 'string';
        const kept = isEvent ? null : address.place;
        expect(to.place).toBe(request.place === undefined ? kept : request.place);
        if (typeof request.at === 'string') expect(isoDate(to.moment)).toBe(request.at);
        const event = to.event === null ? undefined : story.eventById.get(to.event);
        if (event) expect(to.moment).toBe(event.moment);
        if (isEvent && !request.at) expect(to.event).toBe(request.event);
        if (request.event === null) expect(to.event).toBeNull();
        if (request.at === undefined && !isEvent) expect(to.moment).toBe(address.moment);
        expect(followRequest(request, to, story).address).toEqual(to);
      }),
      { numRuns: 1000 },
    );
  });

  it('that names nothing clears what it names, as null does', () => {
    for (const name of ['place', 'event', 'at'] as const)
      expect(lead({ [name]: '' }), name).toEqual(lead({ [name]: null }));
  });
});

describe('a request with something unknown', () => {
  const strange = fc
    .oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('__proto__', 'constructor', '?place=', '&at=1', '%'),
    )
    .filter((text) => !story.places.has(text) && !story.eventById.has(text));

  it('names what it is, and nothing else, whatever it asks', () => {
    fc.assert(
      fc.property(
        anAddress,
        aRequest,
        fc.constantFrom('place', 'event', 'at'),
        strange,
        (address, sound, name, text) => {
          const { faults } = followRequest({ ...sound, [name]: text }, address, story);
          expect(faults.map(({ parameter }) => parameter)).toEqual([name]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each(['2025-02-30', '1999-01-01', '2999-12-31', isoDate(start - 1), isoDate(end + 1)])(
    '%s is no day here',
    (day) => {
      const { faults } = followRequest({ place: other, at: day }, from, story);
      expect(faults).toEqual([{ parameter: 'at', found: day }]);
    },
  );

  it('names each of several', () => {
    const { faults } = followRequest({ place: 'atlantis', event: 'flood', at: '2025-02-30' }, from, story);
    expect(faults.map(({ found }) => found)).toEqual(['atlantis', 'flood', '2025-02-30']);
  });
});

function at(id: string | null, event: { readonly id: string; readonly moment: number }): Address {
  return { place: id, event: event.id, moment: event.moment };
}
