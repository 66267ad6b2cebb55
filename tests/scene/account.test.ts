import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf, claimsOf, entriesOf, figuresOf } from '../../src/scene/account';
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

describe('what the story tells of a place', () => {
  const kinds = ['state', 'event', 'claim'];
  const places = [...story.places.values()];

  it('is every state, event and claim that names it, and no other', () => {
    const told = (kind: string) =>
      places.flatMap((place) => entriesOf(story, place).filter((each) => each.kind === kind));
    const named = (list: readonly { readonly places: readonly string[] }[]) => list.flatMap((each) => each.places);
    expect(told('state')).toHaveLength(places.flatMap(({ states }) => states).length);
    expect(told('event')).toHaveLength(named(story.events).length);
    expect(told('claim')).toHaveLength(named(story.claims).length);
    for (const place of places) {
      for (const entry of entriesOf(story, place)) {
        if (entry.kind === 'state') expect(entry.id).toBe(`${entry.state.state}-${entry.span.first}`);
        if (entry.kind === 'event') expect(entry.event.places).toContain(place.id);
        if (entry.kind === 'claim') expect(entry.claim.places).toContain(place.id);
      }
    }
  });

  it('comes oldest first, and on one day states before events before claims', () => {
    for (const place of places) {
      const order = entriesOf(story, place).map(({ span, kind }) => span.first * kinds.length + kinds.indexOf(kind));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
  });

  it('holds, where it is a claim, from its event to the end', () => {
    const claims = places.flatMap((place) => entriesOf(story, place).filter(({ kind }) => kind === 'claim'));
    for (const { span, ...entry } of claims) {
      const event = entry.kind === 'claim' ? story.eventById.get(entry.claim.event) : undefined;
      expect(span).toEqual({ first: event?.moment, last: end });
    }
  });

  it('has each claim at one event, and each figure at one place', () => {
    expect(story.events.flatMap(({ id }) => claimsOf(story, id))).toHaveLength(story.claims.length);
    expect(places.flatMap(({ id }) => figuresOf(story, id))).toHaveLength(story.figures.length);
    for (const { id } of story.events) for (const claim of claimsOf(story, id)) expect(claim.event).toBe(id);
    for (const { id } of places) for (const figure of figuresOf(story, id)) expect(figure.place).toBe(id);
  });
});
