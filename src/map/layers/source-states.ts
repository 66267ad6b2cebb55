import type { PlaceFile } from '../../geo/geography';
import type { StateKind, Story } from '../../story/story';

/** Of each source of places, the states that its shapes can be in. */
export type SourceStates = Readonly<Record<PlaceFile, readonly StateKind[]>>;

/**
 * Finds for each source the states that the story tells of the places in it, as every other would cost layers that never
 * show. `sources` says where each place has its shape.
 */
export function sourceStates(story: Story, sources: ReadonlyMap<string, PlaceFile>): SourceStates {
  const statesOf = (source: PlaceFile): StateKind[] => {
    const places = [...story.places.values()].filter(({ id }) => sources.get(id) === source);
    const told = new Set(places.flatMap(({ states }) => states.map(({ state }) => state)));
    return [...story.states.values()].filter(({ id }) => told.has(id));
  };
  return { world: statesOf('world'), countries: statesOf('countries'), places: statesOf('places') };
}
