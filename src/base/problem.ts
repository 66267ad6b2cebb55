/** One thing that is wrong with an input, said so that an editor can mend it without reading code. */
export interface Problem {
  /** The file or other source (`address`, `host message`) as the editor knows it. */
  readonly file: string;
  /** JSON path of the place, `$` for the whole, e.g. `$.events[3].when.from`. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

/** Writes a problem as the one error format of the project: place, found, expected, remedy. */
export function formatProblem(problem: Problem): string {
  const { file, path, found, expected, remedy } = problem;
  return `${file} ${path}\n  found:    ${found}\n  expected: ${expected}\n  to do:    ${remedy}`;
}

const LONGEST_QUOTE = 80;

/** Quotes any value for a problem's `found`, cut so that a broken file cannot flood the screen. Never throws. */
export function quote(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = write(value);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}… (${text.length} characters)` : text;
}

function write(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // JSON.stringify has a limited stack, although JSON.parse reads lists within lists to any depth.
    return 'a value that is nested too deeply to show';
  }
}
