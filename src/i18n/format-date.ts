import type { Dated } from '../time/dated';
import type { Day } from '../time/day';
import type { Doubt, When } from '../time/when';
import { keepFormatters } from './intl';
import type { Messages } from './messages';

const MS_PER_DAY = 86_400_000;

/** How much of a date is written, by the precision of its source. */
const shown = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<Dated['precision'], Intl.DateTimeFormatOptions>;

const dateFormat = keepFormatters(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
);

/** Writes the parts of a day that the options name. */
export function formatDayParts(day: Day, locale: string, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(locale, options).format(day * MS_PER_DAY);
}

/** Writes a date no more precisely than its source: `29 December 2025`, `October 2025`, `2030`. */
export function formatDated(dated: Dated, locale: string): string {
  return formatDayParts(dated.first, locale, shown[dated.precision]);
}

/**
 * Writes two dates of the same precision as one, e.g. `2023–2024`, `7–12 October 2023`. Alike everywhere: some engines set
 * thin spaces around the dash, others common ones, and a page written by one may be taken over by another.
 */
function formatDatedRange(from: Dated, to: Dated, locale: string): string {
  const range = dateFormat(locale, shown[from.precision]).formatRange(from.first * MS_PER_DAY, to.first * MS_PER_DAY);
  return range.replace(/[\u2009\u202f]/g, ' ');
}

/** Writes a date with the part of the month that its source names: `early January 2026`. */
export function formatPartDated(dated: Dated, messages: Messages): string {
  const plain = formatDated(dated, messages.locale);
  const words = messages.dates;
  if (dated.part === 'early') return words.early(plain);
  return dated.part === 'rest' ? words.rest(plain) : plain;
}

/**
 * Writes when something was, exactly as precise as its source; `formatDoubt` says what is doubtful in it.
 * What goes on is told `since` its start while it lasts, and `from` its start when seen from another time.
 */
export function formatWhen(when: When, messages: Messages, ongoing: 'since' | 'from' = 'since'): string {
  const words = messages.dates;
  switch (when.kind) {
    case 'on':
      return formatPartDated(when.date, messages);
    case 'by':
      return words.by(formatPartDated(when.date, messages));
    case 'not-before':
      return words.notBefore(formatPartDated(when.date, messages));
    case 'undated':
      return words.undated;
    case 'interval':
      if (when.to === 'ongoing') return words[ongoing](formatPartDated(when.from, messages));
      return formatInterval(when.from, when.to, messages);
  }
}

function formatInterval(from: Dated, to: Dated, messages: Messages): string {
  const alike = from.precision === to.precision && from.part === undefined && to.part === undefined;
  if (alike) return formatDatedRange(from, to, messages.locale);
  return messages.dates.between(formatPartDated(from, messages), formatPartDated(to, messages));
}

/** Writes a date with what has to be said of it: `June 2025 (days not given)`. */
export function formatNoted(date: string, note: string | null, messages: Messages): string {
  return note === null ? date : `${date} ${messages.dates.doubtful(note)}`;
}

/** Writes when something was with the doubt that is in it: `December 2025 (inferred)`. */
export function formatDoubtedWhen(when: When, messages: Messages, ongoing: 'since' | 'from' = 'since'): string {
  return formatNoted(formatWhen(when, messages, ongoing), formatDoubt(when, messages), messages);
}

/** Says that a date was inferred or comes from outside the text; null where the text gives it. */
export function formatDoubt(doubt: Doubt, messages: Messages): string | null {
  const words = messages.dates;
  if (doubt.outside !== undefined) return words.outside(doubt.outside);
  return doubt.inferred ? words.inferred : null;
}
