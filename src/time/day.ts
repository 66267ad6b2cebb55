/** A moment of the timeline: whole days since 1970-01-01, UTC. Days have no time zone and no clock. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** The day of a calendar date; `month` is 1 to 12. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return Math.round(Date.UTC(year, month - 1, dayOfMonth) / MS_PER_DAY);
}

/** Calendar date of a day; `month` is 1 to 12. */
export function calendarDate(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** Writes a day as `YYYY-MM-DD`, the form of the address bar and of the story file. */
export function isoDate(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Reads `YYYY-MM-DD`; null for anything else, and for dates that do not exist such as 2025-02-30. */
export function parseIsoDate(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoDate(day) === text ? day : null;
}
