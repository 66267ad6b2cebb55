import { parseDated } from '../time/dated';
import { calendarDate, isoDate } from '../time/day';
import type { Calendar, Span } from '../time/when';
import type { Issue } from '../validation/problem';
import { issueAt, quote } from '../validation/quote';
import { calendarOf, type FileWhen, presentOf, toWhen } from './file-dates';
import { mapReadable } from './readable';
import type { StoryFile } from './schema';

/** Whether the timeline's own dates stand in order, and all others, which exist one by one, make sense together. */
export function checkDates(file: StoryFile): readonly Issue[] {
  const calendar = calendarOf(file);
  const ofWhens = whensOf(file).flatMap((located) => [
    ...checkPart(located),
    ...checkOrder(located, file),
    ...(calendar ? [...checkRange(located, file, calendar), ...checkStanding(located, file, calendar)] : []),
    ...checkAfter(located, file),
  ]);
  return [...checkTimeline(file, calendar), ...ofWhens, ...file.places.flatMap(checkStarts)];
}

interface LocatedWhen {
  readonly path: string;
  readonly when: FileWhen;
  /** How sure the text is of what it says about this time; nothing where it is a shape's time on the map. */
  readonly standing?: string;
}

/** Every `when` of a story file with its JSON path. */
export function whensOf(file: StoryFile): readonly LocatedWhen[] {
  return [
    ...mapReadable(file.events, ({ when, standing }, index) => ({ path: `$.events[${index}].when`, when, standing })),
    ...file.places.flatMap(({ shown, states }, place) => [
      ...(shown ? [{ path: `$.places[${place}].shown`, when: shown }] : []),
      ...mapReadable(states, ({ when, standing }, index) => {
        return { path: `$.places[${place}].states[${index}].when`, when, standing };
      }),
    ]),
  ];
}

function checkPart({ path, when }: LocatedWhen): readonly Issue[] {
  if (!('on' in when) || when.part === undefined || /^\d{4}-\d{2}$/.test(when.on)) return [];
  return [
    issueAt(`${path}.part`, when, '"part" only beside a month, YYYY-MM', 'Remove "part", or give the month alone.'),
  ];
}

function checkOrder({ path, when }: LocatedWhen, file: StoryFile): readonly Issue[] {
  if (!('from' in when) || when.to === undefined) return [];
  const from = parseDated(when.from);
  const to = when.to === 'now' ? presentOf(file) : parseDated(when.to);
  if (!from || !to || from.first <= to.last) return [];
  return [
    issueAt(
      `${path}.to`,
      when.to,
      `an end that is not before the start, ${when.from}`,
      'Correct one of the two dates; see whether they are swapped.',
    ),
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
    issueAt(
      located.path,
      located.when,
      `a time within the timeline, ${isoDate(calendar.start)} to ${isoDate(end)}`,
      'Correct the date, or make the timeline longer ("start" and "end" in $.timeline).',
    ),
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
    issueAt(
      `${path}.after`,
      when.after,
      'an event that has a date',
      'Name the last event with a date that it comes after.',
    ),
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
      issueAt(
        `$.places[${place}].states[${index}].when`,
        when,
        `another start than that of $.places[${place}].states[${earlier}]`,
        'A place is in one state at a time: correct a date, or make one state of the two.',
      ),
    ];
  });
}

/** Whether the timeline's own dates stand in order and its stretches cover it. */
function checkTimeline(file: StoryFile, calendar: Calendar | null): readonly Issue[] {
  return [
    ...checkPresent(file),
    ...(calendar ? [...checkTimelineOrder(file, calendar), ...checkStretches(file, calendar)] : []),
  ];
}

function checkPresent(file: StoryFile): readonly Issue[] {
  const { now } = file.timeline;
  const event = file.events.find((each) => each?.id === now);
  if (!event || presentOf(file) || 'on' in event.when) return [];
  return [
    {
      path: '$.timeline.now',
      found: `${quote(now)}, dated ${quote(event.when)}`,
      expected: 'an event dated { "on": … }',
      remedy: "Name the event that stands for the text's own present, and give it one date.",
    },
  ];
}

function checkTimelineOrder(file: StoryFile, { start, now, undated }: Calendar): readonly Issue[] {
  const { timeline } = file;
  const steps = [
    // Dates have years of four digits, and what has no date stands on the days after the end.
    {
      path: 'end',
      found: timeline.end,
      holds: calendarDate(undated.last).year <= 9999,
      expected: 'an end by 9999-12-29',
    },
    { path: 'end', found: timeline.end, holds: start < undated.first - 1, expected: 'an end after the start' },
    {
      path: 'now',
      found: timeline.now,
      holds: start <= now && now < undated.first,
      expected: 'an event within the timeline',
    },
  ];
  return steps
    .filter(({ holds }) => !holds)
    .map(({ path, found, expected }) => {
      return issueAt(`$.timeline.${path}`, found, expected, 'Put the dates in order.');
    });
}

function checkStretches(file: StoryFile, { start, undated }: Calendar): readonly Issue[] {
  const { stretches } = file.timeline;
  const end = undated.first - 1;
  const starts = stretches.map(({ from }) => parseDated(from)?.first ?? null);
  if (stretches.length === 0) {
    return [issueAt('$.timeline.stretches', [], 'at least one stretch', 'Add { "from": the start, "weight": 1 }.')];
  }
  return starts.flatMap((day, index): readonly Issue[] => {
    if (day === null) return [];
    const path = `$.timeline.stretches[${index}].from`;
    const found = stretches[index]?.from;
    const before = starts[index - 1];
    if (index === 0 && day !== start) {
      return [
        issueAt(path, found, `the start of the timeline, ${isoDate(start)}`, 'Let the first stretch begin there.'),
      ];
    }
    if (typeof before === 'number' && day <= before) {
      return [issueAt(path, found, `a date after ${isoDate(before)}`, 'List the stretches oldest first, each once.')];
    }
    if (day <= end) return [];
    return [issueAt(path, found, `a date up to ${isoDate(end)}`, 'Remove the stretch, or correct its date.')];
  });
}
