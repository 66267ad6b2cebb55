import type { StateKind, Story } from '../story/story';
import type { Day } from '../time/day';

/**
 * The sets of states that are to be seen at one time or another, without those that are part of a larger one: room for
 * each of these is room for the key at every moment.
 */
export function fullestLegends(story: Story): readonly (readonly StateKind[])[] {
  const legends = legendsOf(story);
  return legends.filter((legend, index) => {
    const holds = (other: readonly StateKind[]): boolean => legend.every((kind) => other.includes(kind));
    return !legends.some((other, at) => at !== index && holds(other) && (other.length > legend.length || at < index));
  });
}

/** The states to be seen after each change, in the story's order. */
function legendsOf(story: Story): readonly (readonly StateKind[])[] {
  const kinds = [...story.states.values()];
  const counts = new Map<string, number>();
  const legends = new Map<string, readonly StateKind[]>();
  const changes = changesOf(story);
  changes.forEach(({ day, state, by }, index) => {
    counts.set(state, (counts.get(state) ?? 0) + by);
    if (changes[index + 1]?.day === day) return;
    const legend = kinds.filter(({ id }) => (counts.get(id) ?? 0) > 0);
    legends.set(legend.map(({ id }) => id).join(' '), legend);
  });
  return [...legends.values()];
}

interface Change {
  readonly day: Day;
  readonly state: string;
  readonly by: 1 | -1;
}

/** Where states of places begin and end, oldest first. */
function changesOf(story: Story): readonly Change[] {
  const spans = [...story.places.values()].flatMap(({ shown, states }) =>
    states.map(({ state, span }) => ({
      state,
      first: Math.max(span.first, shown.first),
      last: Math.min(span.last, shown.last),
    })),
  );
  return spans
    .filter(({ first, last }) => first <= last)
    .flatMap(({ state, first, last }): Change[] => [
      { day: first, state, by: 1 },
      { day: last + 1, state, by: -1 },
    ])
    .sort((a, b) => a.day - b.day);
}
