import type { FileWhen } from './file-when';
import { mapReadable } from './readable';
import type { StoryFile } from './schema';

export interface LocatedWhen {
  readonly path: string;
  readonly when: FileWhen;
  /** How sure the text is of what it says about this time; nothing where it is a shape's time on the map. */
  readonly standing?: string;
}

/** Every `when` of a story file with its JSON path. */
export function whensOf(file: StoryFile): readonly LocatedWhen[] {
  return [
    ...mapReadable(file.events, ({ when, standing }, index) => ({ path: `$.events[${index}].when`, when, standing })),
    ...file.places.flatMap(({ shown, states }, place) => [
      ...(shown ? [{ path: `$.places[${place}].shown`, when: shown }] : []),
      ...mapReadable(states, ({ when, standing }, index) => {
        return { path: `$.places[${place}].states[${index}].when`, when, standing };
      }),
    ]),
  ];
}
