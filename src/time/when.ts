import type { Dated } from './dated';
import type { Day } from './day';

/** Which end of a date the story's editors worked out, or took from outside the text. */
export interface Doubt {
  readonly inferred?: boolean;
  /** Where a date that the text does not give was taken from. */
  readonly outside?: string;
}

/** When something was, with the precision of the text. */
export type When =
  | ({ readonly kind: 'on'; readonly date: Dated } & Doubt)
  | ({ readonly kind: 'interval'; readonly from: Dated; readonly to: Dated | 'ongoing' } & Doubt)
  | ({ readonly kind: 'by'; readonly date: Dated } & Doubt)
  | ({ readonly kind: 'not-before'; readonly date: Dated } & Doubt)
  /** No date in the text; at most that it comes `after` another event. */
  | ({ readonly kind: 'undated'; readonly after?: string } & Doubt);

/** Days from first to last, both inclusive. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** The days that a story covers; those of `undated`, its last ones, stand for no date at all. */
export interface Calendar {
  readonly start: Day;
  /** The text's own present: everything later is proposed or expected. */
  readonly now: Day;
  readonly undated: Span;
  readonly end: Day;
}

/** The days on which a `When` may have been true, cut to the calendar's own range. */
export function spanOf(when: When, calendar: Calendar): Span {
  return cut(possibleDays(when, calendar), calendar);
}

/**
 * The days on which a `When` is known to have been true: those of a month or a year at its edges are left out where the
 * text does not say from or to which day. Null where it is true of no day by itself, as of something "in June".
 */
export function sureSpanOf(when: When, calendar: Calendar): Span | null {
  const sure = sureDays(when, calendar);
  return sure !== null && sure.first <= sure.last ? cut(sure, calendar) : null;
}

function cut({ first, last }: Span, { start, end }: Calendar): Span {
  const clamp = (day: Day): Day => Math.min(Math.max(day, start), end);
  return { first: clamp(first), last: clamp(last) };
}

function possibleDays(when: When, { undated, end }: Calendar): Span {
  switch (when.kind) {
    case 'on':
    case 'by':
      return { first: when.date.first, last: when.date.last };
    case 'interval':
      return { first: when.from.first, last: when.to === 'ongoing' ? end : when.to.last };
    case 'not-before':
      return { first: when.date.first, last: undated.first - 1 };
    case 'undated':
      return undated;
  }
}

function sureDays(when: When, { now, end }: Calendar): Span | null {
  if (when.kind === 'on') return when.date.precision === 'day' ? when.date : null;
  if (when.kind !== 'interval') return null;
  const { from, to } = when;
  const first = from.precision === 'day' ? from.first : from.last + 1;
  if (to === 'ongoing') return { first, last: end };
  // What lasts up to the text's own present lasts to it, however imprecise that is.
  return { first, last: to.precision === 'day' || to.last === now ? to.last : to.first - 1 };
}

/** True where the day lies in the span, its ends included; no day lies in none. */
export function contains(span: Span | null, day: Day): boolean {
  return span !== null && span.first <= day && day <= span.last;
}

/** The dates that a `When` is made of. */
export function datesOf(when: When): readonly Dated[] {
  switch (when.kind) {
    case 'interval':
      return when.to === 'ongoing' ? [when.from] : [when.from, when.to];
    case 'undated':
      return [];
    default:
      return [when.date];
  }
}
