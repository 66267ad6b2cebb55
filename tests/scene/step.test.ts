import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventBeside, eventIndex, eventsAt } from '../../src/scene/step';
import { story } from '../../src/story/load-story';

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

describe('the events of a day', () => {
  it('are all of that day and no others, in the order of the story', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        expect(eventsAt(story, day)).toEqual(events.filter((event) => event.moment === day));
      }),
    );
    const day = events.find((event) => event.id === 'latakia-attacks')?.moment ?? 0;
    expect(eventsAt(story, day).map((event) => event.id)).toEqual(['mar-a-lago-meeting', 'latakia-attacks']);
    expect(eventsAt(story, start + 1)).toEqual([]);
  });
});
