import { parseDated } from '../time/dated';
import type { Calendar } from '../time/when';
import { presentOf } from './file-when';
import type { StoryFile } from './schema';

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
