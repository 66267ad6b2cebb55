import type { Story } from '../story/story';
import type { Precision } from '../time/dated';
import { calendarDate, type Day, dayOf } from '../time/day';
import type { Scale } from '../time/scale';
import { datesOf } from '../time/when';

/** A date under the axis, named by the text or the turn of a year. */
export interface Tick {
  readonly day: Day;
  readonly at: number;
  /** True where a year begins, and at the start of the axis. */
  readonly year: boolean;
  /** How precisely the text names this date; null for a turn of the year that it does not name. */
  readonly named: Precision | null;
  /** The lower, the later it gives way where there is no room. */
  readonly rank: number;
}

const finer: readonly Precision[] = ['year', 'month', 'day'];

/** The dates that the axis carries, oldest first: its start, years, and the months and days that the text names. */
export function ticksOf(story: Story, scale: Scale): readonly Tick[] {
  const { start, undated } = story.calendar;
  const named = namedDays(story);
  const days = new Set([start, ...named.keys(), ...yearsOf(story, scale)]);
  return [...days]
    .filter((day) => day >= start && day < undated.first)
    .sort((a, b) => a - b)
    .map((day) => {
      const { month, dayOfMonth } = calendarDate(day);
      const begins = month === 1 && dayOfMonth === 1;
      const precision = named.get(day) ?? null;
      const rank = rankOf(day === start, begins, precision);
      return { day, at: scale.positionOf(day), year: begins || day === start, named: precision, rank };
    });
}

function rankOf(start: boolean, year: boolean, named: Precision | null): number {
  if (start) return 0;
  if (year) return 1;
  return named === 'day' ? 3 : 2;
}

/** First day of every date that an event gives, with the finest precision up to the month unless it is a day. */
function namedDays(story: Story): Map<Day, Precision> {
  const named = new Map<Day, Precision>();
  const add = (day: Day, precision: Precision): void => {
    const known = named.get(day);
    if (known === undefined || finer.indexOf(precision) > finer.indexOf(known)) named.set(day, precision);
  };
  for (const date of story.events.flatMap((event) => datesOf(event.when))) {
    const { year, month } = calendarDate(date.first);
    if (date.precision !== 'year') add(dayOf(year, month, 1), 'month');
    if (date.precision !== 'month') add(date.first, date.precision);
  }
  return named;
}

/** Turns of the year, but for those inside a fold or on the ground without dates, where a date would claim too much. */
function yearsOf(story: Story, scale: Scale): Day[] {
  const { start, end, undated } = story.calendar;
  const silent = [undated, ...scale.stretches.filter((stretch) => stretch.folded)];
  const first = calendarDate(start).year + 1;
  const count = calendarDate(end).year - first + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, index) => dayOf(first + index, 1, 1)).filter((day) =>
    silent.every((span) => day <= span.first || day > span.last),
  );
}
