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
  /** No date in the text, only that it comes after another event. */
  | ({ readonly kind: 'after'; readonly event: string } & Doubt);

/** Days from first to last, both inclusive. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** The days that a story covers; `undated` is the ground on which future things without a date stand. */
export interface Calendar {
  readonly start: Day;
  /** The text's own present: everything later is proposed or expected. */
  readonly now: Day;
  readonly undated: Span;
  readonly end: Day;
}

/** The days that a `When` covers on a calendar, cut to the calendar's own range. */
export function spanOf(when: When, calendar: Calendar): Span {
  const { first, last } = uncut(when, calendar);
  const clamp = (day: Day): Day => Math.min(Math.max(day, calendar.start), calendar.end);
  return { first: clamp(first), last: clamp(last) };
}

function uncut(when: When, calendar: Calendar): Span {
  switch (when.kind) {
    case 'on':
    case 'by':
      return { first: when.date.first, last: when.date.last };
    case 'interval':
      return { first: when.from.first, last: when.to === 'ongoing' ? calendar.end : when.to.last };
    case 'after':
      return calendar.undated;
  }
}

/** True where the day lies in the span, its ends included. */
export function contains(span: Span, day: Day): boolean {
  return span.first <= day && day <= span.last;
}
