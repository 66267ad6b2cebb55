import type { Dated } from '../time/dated';
import type { Day } from '../time/day';

const MS_PER_DAY = 86_400_000;

/** How much of a date is written, by the precision of its source. */
const shown = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<Dated['precision'], Intl.DateTimeFormatOptions>;

function formatter(locale: string, precision: Dated['precision']): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...shown[precision], timeZone: 'UTC' });
}

/** Writes a day in words, e.g. `29 December 2025`. */
export function formatDay(day: Day, locale: string): string {
  return formatter(locale, 'day').format(day * MS_PER_DAY);
}

/** Writes a date no more precisely than its source: `29 December 2025`, `October 2025`, `2030`. */
export function formatDated(dated: Dated, locale: string): string {
  return formatter(locale, dated.precision).format(dated.first * MS_PER_DAY);
}

/** Writes two dates of the same precision as one, e.g. `2023–2024`, `7–12 October 2023`. */
export function formatDatedRange(from: Dated, to: Dated, locale: string): string {
  return formatter(locale, from.precision).formatRange(from.first * MS_PER_DAY, to.first * MS_PER_DAY);
}
