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

/** A problem before it is known which file it is in. */
export type Issue = Omit<Problem, 'file'>;

/** Writes a problem as the one error format of the project: place, found, expected, remedy. */
export function formatProblem(problem: Problem): string {
  const { file, path, found, expected, remedy } = problem;
  return `${file} ${path}\n  found:    ${found}\n  expected: ${expected}\n  to do:    ${remedy}`;
}

/** One fault repeated at every position of a file must not bury the others. */
const MOST_OF_A_KIND = 20;

/**
 * The problems of a file: of the issues that expect the same, the first 20, and at the end how many more of each such kind
 * there are.
 */
export function problemsOf(file: string, issues: readonly Issue[]): Problem[] {
  const counts = new Map<string, number>();
  const last = new Map<string, Issue>();
  const listed = issues.filter((issue) => {
    const count = (counts.get(issue.expected) ?? 0) + 1;
    counts.set(issue.expected, count);
    last.set(issue.expected, issue);
    return count <= MOST_OF_A_KIND;
  });
  const rest = [...last].flatMap(([expected, issue]): Issue[] => {
    const more = (counts.get(expected) ?? 0) - MOST_OF_A_KIND;
    if (more <= 0) return [];
    const found = `${more} more of the same kind, the last of them ${issue.found}`;
    return [{ ...issue, found, remedy: 'Mend those listed above and check again: the rest will be listed then.' }];
  });
  return [...listed, ...rest].map((issue) => ({ file, ...issue }));
}

/** What went wrong, in one line. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
