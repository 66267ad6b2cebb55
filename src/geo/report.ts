import type { Problem } from '../base/problem';

/** One fault repeated at every position of a file must not bury the others. */
const MOST_OF_A_KIND = 20;

interface Kind {
  count: number;
  readonly last: Problem;
}

/** Gathers the problems of one file; of those that expect the same, the first 20, and then only how many more. */
export class Report {
  readonly #file: string;
  readonly #listed: Problem[] = [];
  readonly #kinds = new Map<string, Kind>();

  constructor(file: string) {
    this.#file = file;
  }

  /** Notes one problem at a JSON path. */
  add(path: string, found: string, expected: string, remedy: string): void {
    const problem = { file: this.#file, path, found, expected, remedy };
    const kind = this.#kinds.get(expected) ?? { count: 0, last: problem };
    this.#kinds.set(expected, { count: kind.count + 1, last: problem });
    if (kind.count < MOST_OF_A_KIND) this.#listed.push(problem);
  }

  /** All that was noted, in its order; at the end, for each kind that is cut short, how many more there are. */
  problems(): Problem[] {
    const cut = [...this.#kinds.values()].filter(({ count }) => count > MOST_OF_A_KIND);
    const rest = cut.map(({ count, last }): Problem => {
      const found = `${count - MOST_OF_A_KIND} more of the same kind, the last of them ${last.found}`;
      return { ...last, found, remedy: 'Mend those listed above and check again: the rest will be listed then.' };
    });
    return [...this.#listed, ...rest];
  }
}
