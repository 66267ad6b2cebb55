import type { StoryFile } from './schema';

/** A part of a story file: an entry of one of its long lists, e.g. `places.3`, or all else under an empty name. */
interface StoryPart {
  readonly name: string;
  readonly value: unknown;
}

const LISTS = ['places', 'events', 'claims'] as const;
type List = (typeof LISTS)[number];

/** Name of an entry's part. */
export function partName(list: List, index: number): string {
  return `${list}.${index}`;
}

/** Takes a story file apart, so that each entry can stand beside its text in a page, where packing finds it again. */
export function splitStory(file: StoryFile): StoryPart[] {
  const rest = { ...file, places: [], events: [], claims: [] };
  const entries = LISTS.flatMap((list) =>
    file[list].map((value, index): StoryPart => ({ name: partName(list, index), value })),
  );
  return [{ name: '', value: rest }, ...entries];
}

/** Puts the parts of a story file, which was checked before it was taken apart, together again in any order. */
export function joinStory(parts: readonly StoryPart[]): StoryFile {
  const entries = (list: List): unknown[] =>
    parts
      .filter(({ name }) => name.startsWith(`${list}.`))
      .map(({ name, value }) => ({ value, index: Number(name.slice(list.length + 1)) }))
      .sort((a, b) => a.index - b.index)
      .map(({ value }) => value);
  const rest = parts.find(({ name }) => name === '')?.value;
  return { ...(rest as StoryFile), ...(Object.fromEntries(LISTS.map((list) => [list, entries(list)])) as object) };
}
