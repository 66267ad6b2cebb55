import { type Day, dayOf, parseIsoDate } from './day';

export type Precision = 'day' | 'month' | 'year';

/** The part of a month that a text names: `early` is its first ten days, `rest` what comes after those. */
export type MonthPart = 'early' | 'rest';

/** A date exactly as precise as its source: the span of days that it may mean. */
export interface Dated {
  readonly precision: Precision;
  /** First and last day that the date may mean, both inclusive. */
  readonly first: Day;
  readonly last: Day;
  readonly part?: MonthPart;
}

const EARLY_DAYS = 10;

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where it is none of these or no such date exists. */
export function parseDated(text: string, part?: MonthPart): Dated | null {
  const match = /^([1-9]\d{3})(?:-(\d{2}))?(?:-\d{2})?$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { precision: 'year', first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
  if (text.length === 10) {
    const day = parseIsoDate(text);
    return day === null ? null : { precision: 'day', first: day, last: day };
  }
  return parseMonth(year, Number(match[2]), part);
}

function parseMonth(year: number, month: number, part?: MonthPart): Dated | null {
  if (month < 1 || month > 12) return null;
  const first = dayOf(year, month, 1);
  const last = dayOf(year, month + 1, 0);
  if (part === 'early') return { precision: 'month', first, last: first + EARLY_DAYS - 1, part };
  if (part === 'rest') return { precision: 'month', first: first + EARLY_DAYS, last, part };
  return { precision: 'month', first, last };
}

/**
 * A day as precisely as one may name it among dates: as the shortest of them that it lies in, else as itself. So a day of a
 * month that something is known by is named by the month.
 */
export function dateAt(day: Day, dates: readonly Dated[]): Dated {
  const around = dates.filter(({ first, last }) => first <= day && day <= last);
  const [shortest] = around.sort((a, b) => a.last - a.first - (b.last - b.first));
  return shortest ?? { precision: 'day', first: day, last: day };
}
