import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { story, storyFile } from '../../src/story/load-story';
import { normaliseStory } from '../../src/story/normalise';
import { joinStory, partName, splitStory } from '../../src/story/story-parts';
import { validText } from './valid-story';

const parts = splitStory(storyFile);
const indices = [...parts.keys()];
const anOrder = fc.shuffledSubarray(indices, { minLength: parts.length, maxLength: parts.length });

describe('a story taken apart', () => {
  it('is the same file when it is put together again, whatever the order of its parts', () => {
    const file = JSON.parse(validText);
    fc.assert(
      fc.property(anOrder, (order) => {
        expect(joinStory(order.flatMap((index) => parts[index] ?? []))).toEqual(file);
      }),
    );
  });

  it('comes back through text as the story that the app reads', () => {
    const sent: typeof parts = JSON.parse(JSON.stringify(parts.toReversed()));
    expect(normaliseStory(joinStory(sent))).toEqual(story);
  });

  it('has each place, event and claim in a part of its own and all else in one without a name', () => {
    const { places, events, claims } = storyFile;
    const own = splitStory(storyFile);
    const names = own.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(1 + places.length + events.length + claims.length);
    const partValue = (wanted: string) => own.find(({ name }) => name === wanted)?.value;
    expect(partValue('')).toEqual({ ...storyFile, places: [], events: [], claims: [] });
    // From the tenth on, names no longer sort as their entries stand.
    for (const [list, entries] of Object.entries({ places, events, claims })) {
      expect(entries.length).toBeGreaterThan(10);
      entries.forEach((entry, index) => {
        expect(partValue(partName(list as 'places' | 'events' | 'claims', index))).toBe(entry);
      });
    }
  });

  it('leaves the file as it was', () => {
    const before = JSON.stringify(storyFile);
    joinStory(splitStory(storyFile));
    expect(JSON.stringify(storyFile)).toBe(before);
  });
});
