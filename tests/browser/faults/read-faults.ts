import { readFileSync } from 'node:fs';

/** What a reader has while something is broken; faults.md says what each word promises. */
export const outcomes = ['map', 'app', 'drawing', 'parts', 'document'] as const;
export type Outcome = (typeof outcomes)[number];

/** What brings back what was lost, once the cause is gone. */
export const remedies = ['by itself', 'the line', 'Try again', 'Load again', 'Load the interactive map'] as const;
export type Remedy = (typeof remedies)[number];

/** Whether it is the name of a button. */
export function isButton(remedy: Remedy): boolean {
  return remedy !== 'by itself' && remedy !== 'the line';
}

/** One line of faults.md. */
export interface Fault {
  /** Its number in the file. */
  readonly line: number;
  readonly what: string;
  readonly how: string;
  /** Kind of window, then the address below the app's that it opens. */
  readonly where: string;
  readonly stands: Outcome;
  /** The messages that say so, by their file and key in src/i18n. */
  readonly says: readonly string[];
  readonly returns: Remedy | null;
}

const COLUMNS = 6;
const file = new URL('faults.md', import.meta.url);

/** Reads the table. Throws with the line's number where a line is not understood. */
export function readFaults(text: string = readFileSync(file, 'utf8')): readonly Fault[] {
  const rows = text.split('\n').flatMap((row, index) => {
    const cells = row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return cells.length === COLUMNS ? [{ line: index + 1, cells }] : [];
  });
  // Each table begins with its head and the line below.
  return rows
    .filter(({ cells: [first = ''] }) => first !== 'what' && !/^-+$/.test(first))
    .map(({ line, cells: [what = '', how = '', where = '', stands, says, returns] }) => ({
      line,
      what,
      how,
      where,
      stands: oneOf(outcomes, stands, line),
      says: says ? says.split(', ') : [],
      returns: returns ? oneOf(remedies, returns, line) : null,
    }));
}

function oneOf<Word extends string>(words: readonly Word[], found: string | undefined, line: number): Word {
  const word = words.find((each) => each === found);
  if (!word) throw new Error(`faults.md, line ${line}: "${found}" is none of ${words.join(', ')}`);
  return word;
}
