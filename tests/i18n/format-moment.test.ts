import { describe, expect, it } from 'vitest';
import { formatDayParts } from '../../src/i18n/format-date';
import { eventText, formatMoment, formatUnsure, momentText } from '../../src/i18n/format-moment';
import { messages } from '../../src/i18n/messages';
import { story } from '../../src/story/load-story';
import type { StoryEvent } from '../../src/story/story';
import { type Dated, parseDated } from '../../src/time/dated';
import { contains } from '../../src/time/when';

const { now, undated } = story.calendar;
const { noDays } = messages.timeline;
const { unsaid, undatedGround, someTime } = messages.dates;
const say = (moment: number, event: string | null = null) => momentText(story, { moment, event }, messages);
const dated = (text: string): Dated | null => parseDated(text);

function eventWhere(fits: (event: StoryEvent) => boolean): StoryEvent {
  const event = story.events.find(fits);
  if (!event) throw new Error('the story has no such event');
  return event;
}

describe('where a reader stands in time', () => {
  it('is a day of its own between events, without a note', () => {
    const days = Array.from({ length: now - story.calendar.start }, (_, index) => now - 1 - index);
    const day = days.find((each) => !story.dates.some((date) => contains(date, each))) ?? 0;
    const text = formatDayParts(day, messages.locale, { day: 'numeric', month: 'long', year: 'numeric' });
    expect(say(day)).toEqual({ date: text, note: null, brief: null });
    expect(formatMoment(story, { moment: day, event: null }, messages)).toBe(text);
  });

  it('is the month that something is known by, said to be known no better', () => {
    const month = story.dates.find(({ precision, part, last }) => precision === 'month' && !part && last < now);
    if (!month) throw new Error('the story knows nothing by a month');
    const { date, note, brief } = say(month.last);
    expect(date).toMatch(/^[A-Z][a-z]+ \d{4}$/);
    expect({ note, brief }).toEqual({ note: unsaid, brief: noDays });
    expect(formatMoment(story, { moment: month.last, event: null }, messages)).toBe(`${date} (${unsaid})`);
  });

  it('is the date of the event at which it is, with its doubt before all else', () => {
    const plain = eventWhere(({ when }) => when.kind === 'on' && when.date.precision === 'day' && !when.inferred);
    expect(say(plain.moment, plain.id)).toMatchObject({ note: null, brief: null });
    const vague = eventWhere(({ when }) => when.kind === 'on' && when.date.precision === 'month' && !when.inferred);
    expect(say(vague.moment, vague.id)).toMatchObject({ note: unsaid, brief: noDays });
    const inferred = eventWhere(({ when }) => when.kind !== 'undated' && !!when.inferred);
    const { note, brief } = say(inferred.moment, inferred.id);
    expect([note, brief]).toEqual([messages.dates.inferred, messages.dates.inferred]);
  });

  it('is the present as the story has it, which is an event', () => {
    const present = story.events.findLast(({ moment }) => moment === now);
    expect(say(now)).toEqual(say(now, present?.id));
    expect(say(now).date).not.toBe(say(now - 40).date);
  });

  it('has no date on the ground of what has none', () => {
    for (const moment of [undated.first, undated.last]) {
      expect(say(moment)).toEqual({ date: undatedGround, note: null, brief: null });
    }
    expect(contains(undated, undated.first - 1)).toBe(false);
    expect(say(undated.first - 1).date).not.toBe(undatedGround);
  });
});

describe('an event that lasts', () => {
  it('is known by its month where its beginning is', () => {
    const [event] = story.events;
    const lasting = (from: string) => {
      const date = dated(from);
      if (!event || !date) throw new Error('nothing to try with');
      return eventText({ ...event, when: { kind: 'interval', from: date, to: 'ongoing' } }, messages);
    };
    expect(lasting('2024-11')).toEqual({ date: 'since November 2024', note: unsaid, brief: noDays });
    expect(lasting('2024-11-27')).toEqual({ date: 'since 27 November 2024', note: null, brief: null });
  });
});

describe('what may have been', () => {
  it('was some time in its month or year, and on its day', () => {
    expect(formatUnsure(dated('2025-06'), messages)).toBe(`${someTime.month}; ${unsaid}`);
    expect(formatUnsure(dated('2025'), messages)).toBe(`${someTime.year}; ${unsaid}`);
    expect(formatUnsure(dated('2025-06-01'), messages)).toBeNull();
    expect(formatUnsure(null, messages)).toBeNull();
  });
});
