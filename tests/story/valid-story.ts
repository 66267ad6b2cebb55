import { readFileSync } from 'node:fs';

/** The text of the story that the app ships. */
export const validText: string = readFileSync(new URL('../../src/story/story.json', import.meta.url), 'utf8');

/** A step into a JSON value. */
export type Step = string | number;

/** A place in the story, and what is to stand there. */
export type Change = readonly [path: readonly Step[], value: unknown];

/** The shipped story, parsed, with the values at some places replaced; `undefined` takes the field out. */
export function altered(...changes: readonly Change[]): unknown {
  const story: unknown = JSON.parse(validText);
  for (const [path, value] of changes) {
    const parent = path.slice(0, -1).reduce<unknown>((inner, step) => Object(inner)[step], story);
    const last = path.at(-1) ?? '';
    if (value === undefined) delete Object(parent)[last];
    else Object(parent)[last] = value;
  }
  return story;
}

/** The index of the item with an id in a list of the shipped story. */
export function indexOf(list: 'places' | 'events' | 'claims' | 'figures' | 'states', id: string): number {
  const items: readonly { readonly id: string }[] = JSON.parse(validText)[list];
  const index = items.findIndex((item) => item.id === id);
  if (index < 0) throw new Error(`no ${list} with the id ${id}`);
  return index;
}

/** JSON path of a place, as problems give it. */
export function written(path: readonly Step[]): string {
  return `$${path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')}`;
}
