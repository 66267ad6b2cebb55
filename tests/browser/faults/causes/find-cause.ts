import type { Fault } from '../read-faults.ts';
import { brokenFiles } from './broken-files.ts';
import type { Cause } from './cause.ts';
import { feature } from './features.ts';
import { surroundings } from './surroundings.ts';
import { whileReading } from './while-reading.ts';

const causes = { ...brokenFiles, ...surroundings };

/** What a line of the table breaks. Throws where nobody knows how to. */
export function findCause({ what, how, line }: Fault): Cause {
  const [, path] = /^`(.+)`$/.exec(what) ?? [];
  const cause = path ? feature(path, how) : (whileReading[what]?.[how] ?? causes[what]?.(how));
  if (!cause) throw new Error(`faults.md, line ${line}: nobody knows how ${what} ${how}`);
  return cause;
}
