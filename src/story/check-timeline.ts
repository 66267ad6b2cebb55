import { parseDated } from '../time/dated';
import { isoDate } from '../time/day';
import type { Calendar } from '../time/when';
import { type Issue, quote } from '../validation/problem';
import { calendarOf } from './calendar';
import { presentOf } from './file-when';
import type { StoryFile } from './schema';

/** Whether the timeline's own dates stand in order and its stretches cover it. */
export function checkTimeline(file: StoryFile): readonly Issue[] {
  const calendar = calendarOf(file);
  return [
    ...checkPresent(file),
    ...(calendar ? [...checkOrder(file, calendar), ...checkStretches(file, calendar)] : []),
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

function checkOrder(file: StoryFile, { start, now, undated }: Calendar): readonly Issue[] {
  const { timeline } = file;
  const steps = [
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
      return { path: `$.timeline.${path}`, found: quote(found), expected, remedy: 'Put the dates in order.' };
    });
}

function checkStretches(file: StoryFile, { start, undated }: Calendar): readonly Issue[] {
  const { stretches } = file.timeline;
  const end = undated.first - 1;
  const starts = stretches.map(({ from }) => parseDated(from)?.first ?? null);
  if (stretches.length === 0) {
    return [finding('$.timeline.stretches', [], 'at least one stretch', 'Add { "from": the start, "weight": 1 }.')];
  }
  return starts.flatMap((day, index): readonly Issue[] => {
    if (day === null) return [];
    const path = `$.timeline.stretches[${index}].from`;
    const found = stretches[index]?.from;
    const before = starts[index - 1];
    if (index === 0 && day !== start) {
      return [
        finding(path, found, `the start of the timeline, ${isoDate(start)}`, 'Let the first stretch begin there.'),
      ];
    }
    if (typeof before === 'number' && day <= before) {
      return [finding(path, found, `a date after ${isoDate(before)}`, 'List the stretches oldest first, each once.')];
    }
    if (day <= end) return [];
    return [finding(path, found, `a date up to ${isoDate(end)}`, 'Remove the stretch, or correct its date.')];
  });
}

function finding(path: string, found: unknown, expected: string, remedy: string): Issue {
  return { path, found: quote(found), expected, remedy };
}
