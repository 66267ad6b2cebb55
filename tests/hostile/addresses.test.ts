import fc from 'fast-check';
import { expect, it } from 'vitest';
import { notices } from '#messages/notices';
import { parameterNames, stateNames } from '../../src/embed/parameters';
import { readFrameMessage, signed } from '../../src/embed/protocol';
import { type Address, hashAddress, readAddress, readQuery, toMapState, writeAddress } from '../../src/state/address';
import { readAppearance } from '../../src/state/appearance';
import { story } from '../../src/story/load-story';
import { isoDate } from '../../src/time/day';
import { quote } from '../../src/validation/quote';
import { expectUnpolluted, UNSEEN } from './expect-sound';
import { misspelt, nastyText } from './nasty';
import { holds, TIMEOUT } from './runs';

const ids = [...story.places.keys(), ...story.eventById.keys()];
const { start, end } = story.calendar;
const known = [...ids, 'light', 'dark', 'auto', 'timeline', 'legend,title', 'title,title,timeline'];

const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...parameterNames) },
  { weight: 1, arbitrary: misspelt(parameterNames) },
  { weight: 1, arbitrary: nastyText },
);
const value = fc.oneof(
  fc.constantFrom(...known),
  misspelt(known),
  nastyText,
  fc.integer({ min: start - 1000, max: end + 1000 }).map(isoDate),
);
/** As a browser writes it, or as somebody typed it. */
const pair = fc
  .tuple(name, value, fc.boolean())
  .map(([one, other, isRaw]) => (isRaw ? `${one}=${other}` : String(new URLSearchParams([[one, other]]))));
const search = fc.tuple(fc.constantFrom('', '?', '??', '&'), fc.array(pair, { maxLength: 6 })).map(([mark, pairs]) => {
  return mark + pairs.join('&');
});
const hash = fc.oneof(
  nastyText,
  fc.tuple(fc.constantFrom('#place-', '#event-', '#'), value).map((parts) => parts.join('')),
);

function expectAddress({ place, event, moment }: Address): void {
  expect(place === null || story.places.has(place)).toBe(true);
  expect(event === null || story.eventById.get(event)?.moment === moment).toBe(true);
  expect(Number.isInteger(moment) && start <= moment && moment <= end).toBe(true);
}

function othersIn(query: string): string[] {
  const parameters = [...new URLSearchParams(query)];
  return parameters.filter(([name]) => !stateNames.some((own) => own === name)).map((each) => each.join('='));
}

it(
  'of any address the map makes one that it writes as it reads it, and says what it does not follow',
  async () => {
    await holds('addresses', 1500, fc.tuple(search, hash), ([query, fragment]) => {
      const { address, faults } = readAddress(query, story);
      const { appearance, faults: unfit } = readAppearance(readQuery(query));
      const linked = hashAddress(fragment, story);
      expectAddress(address);
      expectAddress({ ...address, event: null, ...linked });
      for (const { parameter, found } of [...faults, ...unfit]) {
        const told = notices.notFollowed(parameter, quote(found));
        expect(told).not.toMatch(UNSEEN);
        expect(told.length).toBeLessThan(600);
      }
      const written = writeAddress(address, story, query);
      expect(readAddress(written, story)).toEqual({ address, faults: [] });
      // As the browser's own, or it would be written again and again.
      expect(new URL(written, 'https://map.example').search).toBe(written);
      expect(othersIn(written)).toEqual(othersIn(query));
      expect(readAppearance(readQuery(written)).appearance).toEqual(appearance);
      const state = { type: 'state', ...toMapState(address) } as const;
      expect(readFrameMessage(signed(state))).toEqual(state);
      expectUnpolluted();
    });
  },
  TIMEOUT,
);
