import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventBeside, eventGroups, eventIndex, eventsAround } from '../../src/scene/event-order';
import { story } from '../../src/story/load-story';
import { parseIsoDate } from '../../src/time/day';

const { start, end } = story.calendar;
const { events } = story;
const aDay = fc.integer({ min: start - 5, max: end + 5 });
const first = events[0];
const last = events.at(-1);

describe('the event beside a standpoint', () => {
  it('is the neighbour in the story where one stands at an event', () => {
    events.forEach((event, index) => {
      const from = { moment: event.moment, event: event.id };
      expect(eventBeside(story, from, 1)).toBe(events[index + 1] ?? null);
      expect(eventBeside(story, from, -1)).toBe(events[index - 1] ?? null);
    });
  });

  it('is the nearest in time where one stands between events, and none is skipped', () => {
    fc.assert(
      fc.property(aDay, (moment) => {
        const after = eventBeside(story, { moment, event: null }, 1);
        const before = eventBeside(story, { moment, event: null }, -1);
        expect(events.filter((event) => event.moment >= moment)[0] ?? null).toBe(after);
        expect(events.filter((event) => event.moment < moment).at(-1) ?? null).toBe(before);
        expect(eventIndex(story, after?.id ?? null)).toBe(after ? eventIndex(story, before?.id ?? null) + 1 : -1);
      }),
    );
  });

  it('finds the event of the very day next', () => {
    const meeting = events.find((event) => event.id === 'mar-a-lago-meeting');
    expect(eventBeside(story, { moment: meeting?.moment ?? 0, event: null }, 1)).toBe(meeting);
  });

  it('takes an unknown event for none', () => {
    expect(eventIndex(story, 'never')).toBe(-1);
    expect(eventIndex(story, null)).toBe(-1);
    expect(eventBeside(story, { moment: start - 1, event: 'never' }, 1)).toBe(first);
    expect(eventBeside(story, { moment: end + 1, event: 'never' }, -1)).toBe(last);
  });
});

describe('the events around a moment', () => {
  const dayOf = (id: string): number => events.find((event) => event.id === id)?.moment ?? 0;

  it('are those of the very day, and the nearest on either side', () => {
    const around = eventsAround(story, dayOf('latakia-attacks'));
    expect(around.within.map(({ id }) => id)).toEqual([
      'mar-a-lago-meeting',
      'latakia-attacks',
      'israel-f35-announced',
    ]);
    expect(around.previous.map(({ id }) => id)).toEqual(['gaza-ceasefire', 'gaza-divided']);
    expect(around.next.map(({ id }) => id)).toEqual(['hezbollah-deadline']);
  });

  it('are all of a date, not one of them', () => {
    const dayBefore = eventsAround(story, dayOf('latakia-attacks') - 1);
    const dayAfter = eventsAround(story, dayOf('latakia-attacks') + 1);
    expect(dayBefore.next).toEqual(dayAfter.previous);
    expect(dayAfter.previous).toHaveLength(3);
  });

  it.each([
    ['2023-11-15', ['israel-hezbollah-clashes']],
    ['2024-11-15', ['israel-hezbollah-clashes', 'lebanon-ceasefire', 'strikes-under-ceasefire']],
    ['2024-12-15', ['assad-ousted']],
    ['2025-06-15', ['iran-air-campaign']],
    ['2025-10-15', ['gaza-war', 'gaza-ceasefire', 'gaza-divided']],
    ['2026-01-05', ['article-published']],
    ['2026-01-20', ['phase-two']],
  ])('on %s are none before it of which the text does not say so', (date, within) => {
    const moment = parseIsoDate(date) ?? 0;
    const around = eventsAround(story, moment);
    expect(around.within.map(({ id }) => id)).toEqual(within);
    for (const { id } of around.previous) expect(within).not.toContain(id);
  });

  it('lie before and after it, and none between is left out', () => {
    fc.assert(
      fc.property(aDay, (moment) => {
        const { previous, within, next } = eventsAround(story, moment);
        for (const event of events.filter((each) => !within.includes(each))) {
          if (event.moment < moment) expect(previous.every((each) => event.moment <= each.moment)).toBe(true);
          else expect(next.every((each) => event.moment >= each.moment)).toBe(true);
          const beside = event.moment < moment ? previous : next;
          expect(beside.length).toBeGreaterThan(0);
          expect(beside.includes(event)).toBe(beside[0]?.moment === event.moment);
        }
      }),
    );
  });
});

describe('the groups of events', () => {
  it('have each event once, those without a date by themselves', () => {
    const { told, ahead, undated } = eventGroups(story);
    expect([...told, ...ahead, ...undated].map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    expect(told.at(-1)?.id).toBe('article-published');
    expect(ahead.map(({ id }) => id)).toEqual(['phase-two', 'f35-delivery']);
    expect(undated.every(({ when }) => when.kind === 'undated')).toBe(true);
  });
});
