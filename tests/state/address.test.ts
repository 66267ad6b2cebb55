import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notices } from '#messages/notices';
import {
  type Address,
  hashAddress,
  isSameAddress,
  readAddress,
  toMapState,
  writeAddress,
} from '../../src/state/address';
import { openingState } from '../../src/state/store';
import { story } from '../../src/story/load-story';
import { isoDate } from '../../src/time/day';
import { quote } from '../../src/validation/quote';

const { start, now, end } = story.calendar;
const { place, event, moment } = openingState(story);
const opening: Address = { place, event, moment };

const aDay = fc.integer({ min: start, max: end });
const aPlace = fc.constantFrom(null, ...story.places.keys());
const anEvent = fc.constantFrom(...story.events);
/** Where a reader can stand: at an event and so at its moment, or between events on any day. */
const anAddress: fc.Arbitrary<Address> = fc.oneof(
  fc.record({ place: aPlace, event: fc.constant(null), moment: aDay }),
  fc.tuple(aPlace, anEvent).map(([id, at]) => ({ place: id, event: at.id, moment: at.moment })),
);
const nastyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('%', '%E0%A4%A', '__proto__', 'constructor', '&&==', '<b>', '\u0000', '\ud800'),
  fc.nat(6).map((size) => 'x'.repeat(10 ** size)),
);

function read(search: string): Address {
  return readAddress(search, story).address;
}

function faultsOf(search: string): string[] {
  return readAddress(search, story).faults.map(({ parameter }) => parameter);
}

describe('an address', () => {
  it('comes back exactly, whatever place, event and day of the calendar', () => {
    fc.assert(
      fc.property(anAddress, (address) => {
        const { address: back, faults } = readAddress(writeAddress(address, story), story);
        expect(back).toEqual(address);
        expect(faults).toEqual([]);
      }),
    );
  });

  it('is not needed for the opening, and as short as it can be elsewhere', () => {
    expect(writeAddress(opening, story)).toBe('');
    const meeting = story.eventById.get('mar-a-lago-meeting');
    const standing = { place: 'latakia', event: 'mar-a-lago-meeting', moment: meeting?.moment ?? 0 };
    expect(writeAddress(standing, story)).toBe('?place=latakia&event=mar-a-lago-meeting');
    expect(writeAddress({ ...opening, moment: start }, story)).toBe(`?at=${isoDate(start)}`);
  });

  it('keeps the parameters of others, and their order', () => {
    const others = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })));
    fc.assert(
      fc.property(others, anAddress, (pairs, address) => {
        const foreign = pairs.filter(([name]) => !['place', 'event', 'at'].includes(name));
        const before = new URLSearchParams([['at', 'old'], ...foreign, ['place', 'old']]).toString();
        const written = writeAddress(address, story, `?${before}`);
        const kept = [...new URLSearchParams(written)].slice(0, foreign.length);
        expect(kept).toEqual(foreign);
        expect(read(written)).toEqual(address);
      }),
    );
  });
});

describe('reading any address', () => {
  const isPossible = (address: Address): boolean => {
    const stood = address.event === null ? null : story.eventById.get(address.event);
    return (
      (address.place === null || story.places.has(address.place)) &&
      stood !== undefined &&
      (stood === null || stood.moment === address.moment) &&
      Number.isInteger(address.moment) &&
      address.moment >= start &&
      address.moment <= end
    );
  };

  it('survives any string and gives a state that can be', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        for (const search of [text, `?${text}`, `?place=${text}&event=${text}&at=${text}`]) {
          expect(isPossible(read(search)), search.slice(0, 200)).toBe(true);
        }
      }),
    );
  });

  it('names each parameter that it does not follow, once, with a notice of bearable length that nothing turns round', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        fc.pre(text !== '' && !story.places.has(text) && !story.eventById.has(text) && !/^\d{4}-/.test(text));
        const search = `?${new URLSearchParams({ place: text, event: text, at: text })}`;
        const { address, faults } = readAddress(search, story);
        expect(address).toEqual(opening);
        expect(faults.map(({ parameter }) => parameter)).toEqual(['place', 'event', 'at']);
        for (const { parameter, found } of faults) {
          const told = notices.notFollowed(parameter, quote(found));
          expect(told).toContain(parameter);
          expect(told).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
          expect(told.length).toBeLessThan(600);
        }
      }),
    );
  });

  it.each(['2025-02-30', '2025-13-01', '2025-1-1', '20250101', '0050-01-01', '+02025-01-01', ' 2025-01-01', 'NaN'])(
    'takes at=%s for no date',
    (at) => {
      expect(read(`?at=${at}`)).toEqual(opening);
      expect(faultsOf(`?at=${at}`)).toEqual(['at']);
    },
  );

  it('takes the first and the last day of the calendar and none beyond', () => {
    expect(read(`?at=${isoDate(start)}`).moment).toBe(start);
    expect(read(`?at=${isoDate(end)}`).moment).toBe(end);
    expect(faultsOf(`?at=${isoDate(start - 1)}`)).toEqual(['at']);
    expect(faultsOf(`?at=${isoDate(end + 1)}`)).toEqual(['at']);
    expect(read(`?at=${isoDate(end + 1)}`).moment).toBe(now);
  });

  it('goes by the date where event and date contradict each other', () => {
    fc.assert(
      fc.property(anEvent, aDay, (named, day) => {
        fc.pre(named.moment !== day);
        expect(read(`?event=${named.id}&at=${isoDate(day)}`)).toEqual({ place: null, event: null, moment: day });
      }),
    );
  });

  it('follows what it can beside what it cannot', () => {
    const { address, faults } = readAddress('?place=latakia&event=nothing&at=2025-06-15', story);
    expect(address).toEqual({ place: 'latakia', event: null, moment: read('?at=2025-06-15').moment });
    expect(faults).toEqual([{ parameter: 'event', found: 'nothing' }]);
  });

  it('takes empty parameters for none, and the first of several', () => {
    expect(readAddress('?place=&event=&at=', story)).toEqual({ address: opening, faults: [] });
    expect(read('?place=latakia&place=rafah').place).toBe('latakia');
    expect(writeAddress(opening, story, '?place=latakia&place=rafah&at=1')).toBe('');
  });
});

describe('a link to a text of the page', () => {
  it('asks for the place or the event whose text it is', () => {
    for (const id of story.places.keys()) expect(hashAddress(`#place-${id}`, story)).toEqual({ place: id });
    for (const { id, moment } of story.events) {
      expect(hashAddress(`#event-${id}`, story)).toEqual({ event: id, moment, place: null });
    }
  });

  it.each([
    '',
    '#',
    '#map',
    '#text',
    '#place-',
    '#event-',
    '#place-nowhere',
    '#event-never',
    'place-latakia',
    '##place-latakia',
    '#Place-latakia',
    '#place-latakia ',
    '#place-latakia\n',
    '#place-__proto__',
    '#event-constructor',
    '#place-latakia-attacks',
    '#event-latakia',
  ])('asks for nothing where it is %j', (hash) => expect(hashAddress(hash, story)).toEqual({}));

  it('survives any other string and asks for nothing that is not there', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        fc.pre(!story.places.has(text) && !story.eventById.has(text));
        for (const hash of [text, `#${text}`, `#place-${text}`, `#event-${text}`]) {
          expect(hashAddress(hash, story), hash.slice(0, 200)).toEqual({});
        }
      }),
    );
  });
});

describe('two addresses', () => {
  const one: Address = { place: 'a', event: 'b', moment: 3 };

  it('are the same where all of them is', () => {
    expect(isSameAddress(one, { ...one })).toBe(true);
    for (const other of [{ place: null }, { event: 'c' }, { moment: 4 }]) {
      expect(isSameAddress(one, { ...one, ...other })).toBe(false);
    }
    expect(isSameAddress(one, { place: 'x', event: 'y', moment: 0 })).toBe(false);
  });

  it('are told to hosts with a date', () => {
    expect(toMapState({ ...one, moment: opening.moment })).toEqual({
      place: 'a',
      event: 'b',
      at: isoDate(opening.moment),
    });
  });
});
