import { parseDated } from '../time/dated';
import type { Calendar } from '../time/when';
import { presentOf } from './file-when';
import type { StoryFile } from './schema';

/** The days that a story file covers; null where one of its dates cannot be read. */
export function calendarOf(file: StoryFile): Calendar | null {
  const { timeline } = file;
  const start = parseDated(timeline.start);
  const end = parseDated(timeline.end);
  const from = parseDated(timeline.undated.from);
  const to = parseDated(timeline.undated.to);
  const present = presentOf(file);
  if (!start || !end || !from || !to || !present) return null;
  return { start: start.first, now: present.last, undated: { first: from.first, last: to.last }, end: end.last };
}
