import type { Problem } from '../base/problem';

export type JsonObject = Readonly<Record<string, unknown>>;

/** True for a JSON object, not for a list or null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Gathers the problems of one file. */
export class Report {
  readonly problems: Problem[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** Notes one problem at a JSON path. */
  add(path: string, found: string, expected: string, remedy: string): void {
    this.problems.push({ file: this.#file, path, found, expected, remedy });
  }
}
