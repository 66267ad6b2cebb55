import type { PlaceFile } from '../../geo/geography';
import type { Place, StateKind, Story } from '../../story/story';

/** A state of a source; `follows` where a place may turn to it within a month that the text names no day of. */
export interface SourceState extends StateKind {
  readonly follows: boolean;
}

/** Of each source of places, the states that its shapes can be in. */
export type SourceStates = Readonly<Record<PlaceFile, readonly SourceState[]>>;

/**
 * Finds for each source the states that the story tells of the places in it, as every other would cost layers that never
 * show. `sources` says where each place has its shape.
 */
export function sourceStates(story: Story, sources: ReadonlyMap<string, PlaceFile>): SourceStates {
  const statesOf = (source: PlaceFile): SourceState[] => {
    const places = [...story.places.values()].filter(({ id }) => sources.get(id) === source);
    const told = new Set(places.flatMap(({ states }) => states.map(({ state }) => state)));
    const following = new Set(places.flatMap(followersOf));
    return [...story.states.values()]
      .filter(({ id }) => told.has(id))
      .map((kind) => ({ ...kind, follows: following.has(kind.id) }));
  };
  return { world: statesOf('world'), countries: statesOf('countries'), places: statesOf('places') };
}

/** The states of a place that may hold while the one before them may hold too. */
function followersOf({ states }: Place): readonly string[] {
  return states.flatMap(({ state, span }, index) => {
    const before = states[index - 1];
    return before && before.span.last >= span.first ? [state] : [];
  });
}
