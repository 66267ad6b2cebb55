import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { story } from '../../src/story/load-story';
import { checkStory, readStory } from '../../src/story/read-story';
import type { Story } from '../../src/story/story';
import { isoDate } from '../../src/time/day';
import { contains, type Span } from '../../src/time/when';
import { altered, type Change, type Step, validText, written } from './valid-story';

const day = fc.integer({ min: story.calendar.start, max: story.calendar.undated.first - 1 });

function expectSound(story: Story, moment: number): void {
  for (const place of story.places.values()) {
    const holding = place.states.filter(({ sure }) => contains(sure, moment));
    expect(holding.length, `${place.id} on ${isoDate(moment)}`).toBeLessThanOrEqual(1);
    // Sure of a state, the story has no room for another.
    const possible = place.states.filter(({ span }) => contains(span, moment));
    if (holding.length === 1) expect(possible, `${place.id} on ${isoDate(moment)}`).toEqual(holding);
  }
}

/** Every path of the shipped story, from the top fields to single words. */
function pathsIn(value: unknown, path: readonly Step[] = []): readonly (readonly Step[])[] {
  if (value === null || typeof value !== 'object') return [path];
  const inner = Object.entries(value).flatMap(([key, each]) => {
    return pathsIn(each, [...path, Array.isArray(value) ? Number(key) : key]);
  });
  return path.length === 0 ? inner : [path, ...inner];
}

const paths = pathsIn(JSON.parse(validText));
const path = fc.constantFrom(...paths);

describe('at no moment', () => {
  it('is a place surely in two states', () => {
    fc.assert(fc.property(day, (moment) => expectSound(story, moment)));
  });

  it('is it so in another story, whatever the dates of its states', () => {
    const starts = fc.uniqueArray(day, { minLength: 1, maxLength: 6 });
    const ends = fc.array(fc.option(fc.nat(2000)), { minLength: 6, maxLength: 6 });
    const checked = fc.property(starts, ends, day, fc.boolean(), (firsts, lengths, moment, months) => {
      const states = firsts.map((first, index) => {
        const length = lengths[index] ?? null;
        const to = length === null ? {} : { to: isoDate(first + length) };
        return {
          state: 'displaced',
          when: { from: isoDate(first).slice(0, months && index % 3 === 2 ? 7 : 10), ...to },
          text: 'x',
          standing: 'agreed',
          paragraphs: [1],
        };
      });
      const read = checkStory(altered([['places', 0, 'states'], states]), 'a.json');
      // Two may start on one day, now that some start with a month.
      if (!('story' in read)) {
        expect(read.problems.every(({ expected }) => expected.startsWith('another start'))).toBe(true);
        return;
      }
      expectSound(read.story, moment);
      // Of the days of a month in which another begins, nothing is sure.
      for (const first of months ? [] : firsts) {
        const holding = read.story.places.get('gaza')?.states.find(({ sure }) => contains(sure, first));
        expect(holding?.span.first).toBe(first);
      }
    });
    fc.assert(checked, { numRuns: 60 });
  });
});

describe('events', () => {
  const events: readonly { readonly id: string }[] = JSON.parse(validText).events;

  it('come oldest first, and in the order of the file where the day is the same', () => {
    const shuffled = fc.shuffledSubarray([...events], { minLength: events.length, maxLength: events.length });
    const checked = fc.property(shuffled, (order) => {
      const read = checkStory(altered([['events'], order]), 'a.json');
      const found = 'story' in read ? read.story.events : [];
      expect(found).toHaveLength(events.length);
      const place = (id: string) => order.findIndex((event) => event.id === id);
      for (const [index, event] of found.entries()) {
        const next = found[index + 1];
        if (!next) continue;
        expect(event.moment).toBeLessThanOrEqual(next.moment);
        if (event.moment === next.moment) expect(place(event.id)).toBeLessThan(place(next.id));
      }
    });
    fc.assert(checked, { numRuns: 40 });
  });
});

describe('every span', () => {
  it('lies within the calendar, its ends in order', () => {
    const { start, end, now, undated } = story.calendar;
    const places = [...story.places.values()];
    const spans: readonly Span[] = [
      ...story.events.map(({ span }) => span),
      ...places.flatMap(({ shown, states }) => [shown, ...states.map(({ span }) => span)]),
      undated,
      { first: now, last: now },
    ];
    for (const { first, last } of spans) {
      expect(first).toBeGreaterThanOrEqual(start);
      expect(last).toBeGreaterThanOrEqual(first);
      expect(last).toBeLessThanOrEqual(end);
    }
    for (const { span, moment, id } of story.events) expect(contains(span, moment), id).toBe(true);
  });
});

describe('reading', () => {
  it('never throws, whatever stands anywhere in the file', () => {
    const anything = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.constantFrom('', '2025-06', 'gaza', 0, -1));
    const checked = fc.property(path, anything, path, anything, (first, one, second, two) => {
      const value = tryAltered([first, one], [second, two]);
      const read = checkStory(value, 'a.json');
      if ('problems' in read) expect(read.problems.length).toBeGreaterThan(0);
      else expectSound(read.story, read.story.calendar.now);
    });
    fc.assert(checked, { numRuns: 400 });
  });

  it('of one missing field finds that one, there or at the object around it', () => {
    for (const gone of paths) {
      // A list item is no field, and an id that is gone is missed elsewhere too.
      if (typeof gone.at(-1) === 'number' || gone.at(-1) === 'id') continue;
      const read = checkStory(altered([gone, undefined]), 'a.json');
      const found = 'problems' in read ? read.problems.map(({ path }) => path) : [];
      const field = written(gone);
      if (found.length > 0) expect([[field], [written(gone.slice(0, -1))]]).toContainEqual(found);
    }
  });

  it('never throws on any text, nor on any beginning of the story', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(readStory(text, 'a.json')).toHaveProperty('problems')));
    const cut = fc.integer({ min: 0, max: validText.trimEnd().length - 1 });
    fc.assert(
      fc.property(cut, (end) => void expect(readStory(validText.slice(0, end), 'a')).toHaveProperty('problems')),
    );
  });
});

/** `altered`, where the first change may have taken away what the second would change. */
function tryAltered(...changes: readonly Change[]): unknown {
  try {
    return altered(...changes);
  } catch {
    return altered(...changes.slice(0, 1));
  }
}
