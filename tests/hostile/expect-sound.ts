import { expect } from 'vitest';
import { formatProblem, type Problem } from '../../src/validation/problem';

/** What turns round or breaks the line in which it stands. */
export const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;

const LINES = [/^\S+ \$/, /^ {2}found: {4}\S/, /^ {2}expected: \S/, /^ {2}to do: {4}\S/];
const LONGEST_LINE = 700;

/** Each problem in the one format: four lines that can be read. */
export function expectFormat(problems: readonly Problem[]): void {
  for (const problem of problems) {
    const lines = formatProblem(problem).split('\n');
    expect(lines).toHaveLength(LINES.length);
    for (const [index, line] of lines.entries()) {
      expect(line).toMatch(LINES[index] ?? /^$/);
      expect(line).not.toMatch(UNSEEN);
      expect(line.length).toBeLessThan(LONGEST_LINE);
    }
  }
}

const own = [Object, Array, Map, String, Number, Function].map(({ prototype }): [object, string] => {
  return [prototype, Object.getOwnPropertyNames(prototype).join()];
});

/** Nothing that all objects have has been added or taken away. */
export function expectUnpolluted(): void {
  for (const [prototype, names] of own) expect(Object.getOwnPropertyNames(prototype).join()).toBe(names);
}
