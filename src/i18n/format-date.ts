import type { Dated } from '../time/dated';
import type { Day } from '../time/day';
import { keepFormatters } from './format-cache';

const MS_PER_DAY = 86_400_000;

/** How much of a date is written, by the precision of its source. */
const shown = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<Dated['precision'], Intl.DateTimeFormatOptions>;

const formatterOf = keepFormatters(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
);

/** Writes the parts of a day that the options name. */
export function formatDayParts(day: Day, locale: string, options: Intl.DateTimeFormatOptions): string {
  return formatterOf(locale, options).format(day * MS_PER_DAY);
}

/** Writes a day in words, e.g. `29 December 2025`. */
export function formatDay(day: Day, locale: string): string {
  return formatDayParts(day, locale, shown.day);
}

/** Writes a date no more precisely than its source: `29 December 2025`, `October 2025`, `2030`. */
export function formatDated(dated: Dated, locale: string): string {
  return formatDayParts(dated.first, locale, shown[dated.precision]);
}

/**
 * Writes two dates of the same precision as one, e.g. `2023–2024`, `7–12 October 2023`. Alike everywhere: some engines set
 * thin spaces around the dash, others common ones, and a page written by one may be taken over by another.
 */
export function formatDatedRange(from: Dated, to: Dated, locale: string): string {
  const range = formatterOf(locale, shown[from.precision]).formatRange(from.first * MS_PER_DAY, to.first * MS_PER_DAY);
  return range.replace(/[\u2009\u202f]/g, ' ');
}
