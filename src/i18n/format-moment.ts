import type { Story, StoryEvent } from '../story/story';
import { dateAt } from '../time/dated';
import type { Day } from '../time/day';
import { contains, datesOf, type When } from '../time/when';
import { formatDay } from './format-date';
import { formatDoubt, formatPartDated, formatWhen } from './format-when';
import type { Messages } from './messages';

/** Where a reader stands: on a day, and at an event where one is chosen. */
interface Standpoint {
  readonly moment: Day;
  readonly event: string | null;
}

/** A moment in words, and what has to be said of its date: that it was inferred, or is known to the month alone. */
export interface MomentText {
  readonly date: string;
  readonly note: string | null;
}

/**
 * Writes where a reader stands in time: an event's own date where one is chosen; the text's present as imprecisely as the
 * story has it; inside a month that something is known by, that month; else the day.
 */
export function momentText(story: Story, { moment, event: id }: Standpoint, messages: Messages): MomentText {
  const event = id === null ? eventAtPresent(story, moment) : story.eventById.get(id);
  if (event) return eventText(event, messages);
  if (contains(story.calendar.undated, moment)) return { date: messages.panel.when.undatedGround, note: null };
  const date = dateAt(moment, story.dates);
  if (date.precision === 'day') return { date: formatDay(moment, messages.locale), note: null };
  return { date: formatPartDated(date, messages), note: messages.panel.when.unsaid[date.precision] };
}

/** Writes when an event was, as `momentText` does. */
export function eventText({ when, sure, moment }: StoryEvent, messages: Messages): MomentText {
  const words = messages.panel.when;
  const vague = when.kind === 'interval' ? when.from : when.kind === 'on' ? when.date : null;
  const unsaid = vague && vague.precision !== 'day' && !contains(sure, moment) ? words.unsaid[vague.precision] : null;
  return { date: formatWhen(when, messages), note: formatDoubt(when, messages) ?? unsaid };
}

/** The same in one line: `June 2025 (the article does not say which days)`. */
export function formatMoment(story: Story, standpoint: Standpoint, messages: Messages): string {
  const { date, note } = momentText(story, standpoint, messages);
  return note === null ? date : `${date} ${messages.panel.when.doubtful(note)}`;
}

/** Says of what may have been at a moment that it was some time in that month or year; null where its days are known. */
export function formatUnsure(when: When, moment: Day, messages: Messages): string | null {
  const date = datesOf(when).find(({ first, last }) => first <= moment && moment <= last);
  return !date || date.precision === 'day' ? null : messages.panel.when.someTime[date.precision];
}

function eventAtPresent(story: Story, moment: Day): StoryEvent | undefined {
  const { now } = story.calendar;
  return moment === now ? story.events.findLast((event) => event.moment === now) : undefined;
}
