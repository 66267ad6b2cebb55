import type { Story, StoryEvent } from '../story/story';
import { type Dated, dateAt } from '../time/dated';
import type { Day } from '../time/day';
import { contains } from '../time/when';
import { formatDoubt, formatNoted, formatPartDated, formatWhen } from './format-date';
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
  /** The note where there is little room. */
  readonly brief: string | null;
}

/**
 * Writes where a reader stands in time: an event's own date where one is chosen; the text's present as imprecisely as the
 * story has it; inside a month that something is known by, that month; else the day.
 */
export function momentText(story: Story, { moment, event: id }: Standpoint, messages: Messages): MomentText {
  const { calendar, dates, eventById, events } = story;
  const present = moment === calendar.now ? events.findLast((each) => each.moment === moment) : undefined;
  const event = id === null ? present : eventById.get(id);
  if (event) return eventText(event, messages);
  if (contains(calendar.undated, moment)) return noted(messages.dates.undatedGround, null, null, messages);
  const date = dateAt(moment, dates);
  return noted(formatPartDated(date, messages), null, date, messages);
}

/** Writes when an event was, as `momentText` does. */
export function eventText({ when }: StoryEvent, messages: Messages): MomentText {
  const begun = when.kind === 'interval' ? when.from : when.kind === 'on' ? when.date : null;
  return noted(formatWhen(when, messages), formatDoubt(when, messages), begun, messages);
}

/** The same in one line: `June 2025 (the article does not say which days)`. */
export function formatMoment(story: Story, standpoint: Standpoint, messages: Messages): string {
  const { date, note } = momentText(story, standpoint, messages);
  return formatNoted(date, note, messages);
}

function noted(text: string, doubt: string | null, date: Dated | null, messages: Messages): MomentText {
  const unsaid = formatUnsaid(date, messages);
  return { date: text, note: doubt ?? unsaid, brief: doubt ?? (unsaid && messages.timeline.noDays) };
}

/** Says of a month or year that the text names no day of it; nothing of a day. */
function formatUnsaid(date: Dated | null, messages: Messages): string | null {
  return date && date.precision !== 'day' ? messages.dates.unsaid : null;
}

/** Says of what may have been in a month or year that it was some time in it; nothing of a day. */
export function formatUnsure(date: Dated | null, messages: Messages): string | null {
  const unsaid = formatUnsaid(date, messages);
  return date && date.precision !== 'day' ? `${messages.dates.someTime[date.precision]}; ${unsaid}` : null;
}
