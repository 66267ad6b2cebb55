import type { StateKind, Story } from '../../story/story';
import type { PlaceSource } from './state-layers';

/** Of each source of places, the states that its shapes can be in. */
export type SourceStates = Readonly<Record<PlaceSource, readonly StateKind[]>>;

/**
 * Finds for each source the states that the story tells of the places in it, as every other would cost layers that never
 * show. `sources` says where each place has its shape.
 */
export function sourceStates(story: Story, sources: ReadonlyMap<string, PlaceSource>): SourceStates {
  const statesOf = (source: PlaceSource): StateKind[] => {
    const places = [...story.places.values()].filter(({ id }) => sources.get(id) === source);
    const told = new Set(places.flatMap(({ states }) => states.map(({ state }) => state)));
    return [...story.states.values()].filter(({ id }) => told.has(id));
  };
  return { world: statesOf('world'), countries: statesOf('countries'), places: statesOf('places') };
}
