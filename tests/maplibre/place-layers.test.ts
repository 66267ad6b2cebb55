import { describe, expect, it } from 'vitest';
import { sourceStates } from '../../src/maplibre/layers/place-layers';
import { story } from '../../src/story/load-story';
import { sources } from './place-sources';

describe('the states of a source', () => {
  const states = sourceStates(story, sources);

  it.each([...story.places.values()])('are enough for all that the story tells of $name', (place) => {
    const source = sources.get(place.id);
    const there = source ? states[source].map(({ id }) => id) : [];
    expect(source, 'a shape').toBeDefined();
    expect(there).toEqual(expect.arrayContaining(place.states.map(({ state }) => state)));
  });

  it('are fewer than there are, in the order of the story', () => {
    const all = [...story.states.keys()];
    const { world, countries, places } = states;
    expect(world.length + countries.length).toBeLessThan(all.length);
    expect(places.map(({ id }) => id)).toEqual(all.filter((id) => places.some((state) => state.id === id)));
  });

  it('follow another where the text names no day of the change, and nowhere else', () => {
    const following = Object.values(states).flatMap((kinds) => kinds.filter(({ follows }) => follows));
    expect(following.map(({ id }) => id)).toEqual(['ceasefire', 'still-away']);
  });

  it('are none where no place of it has any', () => {
    expect(sourceStates(story, new Map())).toEqual({ world: [], countries: [], places: [] });
  });
});
