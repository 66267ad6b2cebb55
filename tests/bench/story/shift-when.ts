import type { FileWhen } from '../../../src/story/file-dates.ts';
import { parseDated } from '../../../src/time/dated.ts';
import { type Day, isoDate } from '../../../src/time/day.ts';

/**
 * The same time some days earlier, dated to the day and never before `earliest`. What has no date of its own stays as
 * it is. Earlier and not later, so that what has happened stays before the text's own present.
 */
export function shiftWhen(when: FileWhen, days: number, earliest: Day): FileWhen {
  if ('after' in when || 'undated' in when || 'notBefore' in when) return when;
  if ('on' in when) return { on: isoDate(Math.max(parsed(when.on, when.part).first - days, earliest)) };
  if ('by' in when) return { by: isoDate(Math.max(parsed(when.by).last - days, earliest)) };
  const from = isoDate(parsed(when.from).first - days);
  if (when.to === undefined || when.to === 'now') return { ...when, from };
  return { ...when, from, to: isoDate(Math.max(parsed(when.to).last - days, earliest)) };
}

function parsed(text: string, part?: 'early' | 'rest'): { readonly first: Day; readonly last: Day } {
  const dated = parseDated(text, part);
  if (dated === null) throw new Error(`"${text}" is not a date of a checked story`);
  return dated;
}
