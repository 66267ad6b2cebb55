import { altered, indexOf, type Step, written } from './valid-story';

/** A story file with one fault, and the one problem that it must be answered with. */
export interface BrokenStory {
  readonly fault: string;
  readonly text: string;
  readonly path: string;
  /** Parts of the three texts of the problem. */
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

type Answer = readonly [found: string, expected: string, remedy: string];

/** A text with a fault that cannot be made by changing a value; it is told of the whole unless `path` says otherwise. */
export function raw(fault: string, text: string, ...[found, expected, remedy, path = '$']: [...Answer, string?]) {
  return { fault, text, path, found, expected, remedy } satisfies BrokenStory;
}

/** The shipped story with one value replaced; the problem is expected at that value unless `at` says otherwise. */
export function change(fault: string, path: readonly Step[], value: unknown, answer: Answer, at = path): BrokenStory {
  const [found, expected, remedy] = answer;
  return { fault, text: JSON.stringify(altered([path, value])), path: written(at), found, expected, remedy };
}

export const eventAt = (id: string): readonly Step[] => ['events', indexOf('events', id)];
export const placeAt = (id: string): readonly Step[] => ['places', indexOf('places', id)];
