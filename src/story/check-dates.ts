import { parseDated } from '../time/dated';
import { isoDate } from '../time/day';
import type { Calendar, Span } from '../time/when';
import { type Issue, quote } from '../validation/problem';
import { calendarOf } from './calendar';
import { presentOf, toWhen } from './file-when';
import type { StoryFile } from './schema';
import { type LocatedWhen, whensOf } from './whens';

/** Dates that exist one by one but make no sense together. */
export function checkDates(file: StoryFile): readonly Issue[] {
  const calendar = calendarOf(file);
  return whensOf(file)
    .flatMap((located) => [
      ...checkPart(located),
      ...checkOrder(located, file),
      ...(calendar ? [...checkRange(located, file, calendar), ...checkStanding(located, file, calendar)] : []),
      ...checkAfter(located, file),
    ])
    .concat(file.places.flatMap((place, index) => checkStarts(place, index)));
}

function checkPart({ path, when }: LocatedWhen): readonly Issue[] {
  if (!('on' in when) || when.part === undefined || /^\d{4}-\d{2}$/.test(when.on)) return [];
  return [
    {
      path: `${path}.part`,
      found: quote(when),
      expected: '"part" only beside a month, YYYY-MM',
      remedy: 'Remove "part", or give the month alone.',
    },
  ];
}

function checkOrder({ path, when }: LocatedWhen, file: StoryFile): readonly Issue[] {
  if (!('from' in when) || when.to === undefined) return [];
  const from = parseDated(when.from);
  const to = when.to === 'now' ? presentOf(file) : parseDated(when.to);
  if (!from || !to || from.first <= to.last) return [];
  return [
    {
      path: `${path}.to`,
      found: quote(when.to),
      expected: `an end that is not before the start, ${when.from}`,
      remedy: 'Correct one of the two dates; see whether they are swapped.',
    },
  ];
}

/** The days that a date means, before they are cut to the calendar; null where it has none or cannot be read. */
function daysOf({ when }: LocatedWhen, file: StoryFile): Span | null {
  const { on, by, notBefore, from, to = 'now' }: Partial<Record<string, unknown>> = when;
  const date = on ?? by ?? notBefore ?? from;
  const isDate = (value: unknown): boolean => typeof value === 'string' && parseDated(value) !== null;
  if (!isDate(date) || (to !== 'now' && !isDate(to))) return null;
  const read = toWhen(when, presentOf(file));
  if (read.kind === 'undated') return null;
  if (read.kind === 'not-before') return { first: read.date.first, last: Number.POSITIVE_INFINITY };
  if (read.kind !== 'interval') return { first: read.date.first, last: read.date.last };
  return { first: read.from.first, last: read.to === 'ongoing' ? Number.POSITIVE_INFINITY : read.to.last };
}

function checkRange(located: LocatedWhen, file: StoryFile, calendar: Calendar): readonly Issue[] {
  const days = daysOf(located, file);
  if (days === null || days.last < days.first) return [];
  const end = calendar.undated.first - 1;
  if (days.first <= end && days.last >= calendar.start) return [];
  return [
    {
      path: located.path,
      found: quote(located.when),
      expected: `a time within the timeline, ${isoDate(calendar.start)} to ${isoDate(end)}`,
      remedy: 'Correct the date, or make the timeline longer ("start" and "end" in $.timeline).',
    },
  ];
}

/** Nothing can have happened, or been reported, after the text was written. */
function checkStanding(located: LocatedWhen, file: StoryFile, calendar: Calendar): readonly Issue[] {
  const days = daysOf(located, file);
  const done = located.standing === 'happened' || located.standing === 'reported';
  if (!done || (days !== null && days.first <= calendar.now)) return [];
  if (days === null && !('after' in located.when) && !('undated' in located.when)) return [];
  return [
    {
      path: located.path,
      found: `${quote(located.when)} with the standing "${located.standing}"`,
      expected: `a time up to the text's own present, ${isoDate(calendar.now)}`,
      remedy: 'Correct the date, or give a standing such as "expected", "proposed" or "agreed".',
    },
  ];
}

function checkAfter({ path, when }: LocatedWhen, file: StoryFile): readonly Issue[] {
  if (!('after' in when)) return [];
  const named = file.events.find((event) => event?.id === when.after);
  if (!named || !('after' in named.when || 'undated' in named.when)) return [];
  return [
    {
      path: `${path}.after`,
      found: quote(when.after),
      expected: 'an event that has a date',
      remedy: 'Name the last event with a date that it comes after.',
    },
  ];
}

function checkStarts({ states }: StoryFile['places'][number], place: number): readonly Issue[] {
  const starts = new Map<number, number>();
  return states.flatMap(({ when }, index): readonly Issue[] => {
    const text = 'on' in when ? when.on : 'from' in when ? when.from : null;
    const start = text === null ? null : parseDated(text);
    if (!start) return [];
    const earlier = starts.get(start.first);
    starts.set(start.first, index);
    if (earlier === undefined) return [];
    return [
      {
        path: `$.places[${place}].states[${index}].when`,
        found: quote(when),
        expected: `another start than that of $.places[${place}].states[${earlier}]`,
        remedy: 'A place is in one state at a time: correct a date, or make one state of the two.',
      },
    ];
  });
}
