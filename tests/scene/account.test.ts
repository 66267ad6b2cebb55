import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf, entriesOf } from '../../src/scene/account';
import { story } from '../../src/story/load-story';
import { dayOf } from '../../src/time/day';
import { contains } from '../../src/time/when';

const { start, now, end } = story.calendar;
const aPlace = fc.constantFrom(...story.places.values());
const aDay = fc.integer({ min: start, max: end });

describe('accountOf', () => {
  it('loses and repeats nothing, at any place and day', () => {
    fc.assert(
      fc.property(aPlace, aDay, (place, day) => {
        const account = accountOf(story, place.id, day);
        const { before, now: present, later, expected } = account;
        const told = [...before, ...present, ...later, ...expected].map((entry) => `${entry.kind} ${entry.id}`);
        for (const { state } of account.holding) told.push(`state ${state.state}-${state.span.first}`);
        const all = entriesOf(story, place).map((entry) => `${entry.kind} ${entry.id}`);
        expect(told.sort()).toEqual(all.sort());
      }),
    );
  });

  it('puts each entry where its days lie', () => {
    fc.assert(
      fc.property(aPlace, aDay, (place, day) => {
        const account = accountOf(story, place.id, day);
        for (const { span } of account.now) expect(contains(span, day)).toBe(true);
        for (const { span } of account.before) expect(span.last).toBeLessThan(day);
        for (const { span } of account.later) expect(span.first).toBeGreaterThan(day);
        for (const { state, unsure } of account.holding) {
          expect(contains(state.span, day)).toBe(true);
          expect(unsure === null).toBe(contains(state.sure, day));
          if (unsure) expect(contains(unsure, day)).toBe(true);
        }
      }),
    );
  });

  it('keeps what is only expected apart at every moment', () => {
    fc.assert(
      fc.property(aPlace, aDay, (place, day) => {
        const { before, now: present, later, expected } = accountOf(story, place.id, day);
        for (const { span } of [...before, ...present, ...later]) expect(span.first).toBeLessThanOrEqual(now);
        for (const { span } of expected) expect(span.first).toBeGreaterThan(now);
      }),
    );
  });

  it('tells on 15 November 2025 nothing that the text says of the meeting, or of its own present, as of that day', () => {
    const day = dayOf(2025, 11, 15);
    for (const place of story.places.values()) {
      const { now: present, before } = accountOf(story, place.id, day);
      expect([...present, ...before].filter(({ kind }) => kind === 'claim')).toEqual([]);
    }
  });

  it('throws for an unknown place', () => {
    expect(() => accountOf(story, 'nowhere', now)).toThrow('no place "nowhere"');
  });
});
