import { type Issue, quote } from '../validation/problem';
import type { StoryFile } from './schema';

/** Ids given twice within one kind of thing. */
export function checkIds(file: StoryFile): readonly Issue[] {
  const { places, events, claims, figures, states, timeline } = file;
  const lists = { places, events, claims, figures, states, 'timeline.lanes': timeline.lanes };
  return Object.entries(lists).flatMap(([name, items]) => {
    const firsts = new Map<string, number>();
    return items.flatMap(({ id }, index): readonly Issue[] => {
      const first = firsts.get(id);
      if (first === undefined) {
        firsts.set(id, index);
        return [];
      }
      return [
        {
          path: `$.${name}[${index}].id`,
          found: quote(id),
          expected: `an id of its own; $.${name}[${first}] has this one`,
          remedy: 'Rename one of the two, or remove it if it was copied by mistake.',
        },
      ];
    });
  });
}
