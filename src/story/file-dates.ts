import { type Dated, type MonthPart, parseDated } from '../time/dated';
import type { Calendar, When } from '../time/when';
import type { StoryFile } from './schema';

export type FileWhen = StoryFile['events'][number]['when'];

/** The date of the story's own present; null where the file names no event with a plain date for it. */
export function presentOf(file: StoryFile): Dated | null {
  const event = file.events.find((each) => each?.id === file.timeline.now);
  return event && 'on' in event.when ? parseDated(event.when.on, event.when.part) : null;
}

/** Reads the dates of a `when` of the story file. Throws for a date that the checks would not let through. */
export function toWhen(when: FileWhen, present: Dated | null): When {
  if ('on' in when) {
    const { on, part, ...doubt } = when;
    return { kind: 'on', date: dated(on, part), ...doubt };
  }
  if ('by' in when) {
    const { by, ...doubt } = when;
    return { kind: 'by', date: dated(by), ...doubt };
  }
  if ('notBefore' in when) {
    const { notBefore, ...doubt } = when;
    return { kind: 'not-before', date: dated(notBefore), ...doubt };
  }
  if ('after' in when) return { kind: 'undated', ...when };
  if ('undated' in when) return { kind: 'undated' };
  const { from, to, ...doubt } = when;
  return { kind: 'interval', from: dated(from), to: endOf(to, present), ...doubt };
}

function endOf(to: string | undefined, present: Dated | null): Dated | 'ongoing' {
  if (to === undefined) return 'ongoing';
  if (to === 'now' && present) return present;
  return dated(to);
}

function dated(text: string, part?: MonthPart): Dated {
  const date = parseDated(text, part);
  if (date === null) throw new Error(`"${text}" is not a date`);
  return date;
}

/** Days that stand for no date; the second one begins in the middle of the ground that both share on an axis. */
const UNDATED_DAYS = 2;

/** The days that a story file covers; null where one of its dates cannot be read. */
export function calendarOf(file: StoryFile): Calendar | null {
  const start = parseDated(file.timeline.start);
  const lastDated = parseDated(file.timeline.end);
  const present = presentOf(file);
  if (!start || !lastDated || !present) return null;
  const undated = { first: lastDated.last + 1, last: lastDated.last + UNDATED_DAYS };
  return { start: start.first, now: present.last, undated, end: undated.last };
}
