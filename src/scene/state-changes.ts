import type { Place, PlaceState, Story, StoryEvent } from '../story/story';
import type { Day } from '../time/day';
import { contains, datesOf } from '../time/when';
import { holdingAt } from './account';

/** What an event changes in a place; null where the story tells nothing. */
export interface StateChange {
  readonly place: Place;
  /** The place that is divided by it, of which this one is a part. */
  readonly whole: Place | null;
  readonly before: PlaceState | null;
  readonly after: PlaceState | null;
}

/**
 * What changes with an event in each of its places, those without a change left out: the state before its day, or before
 * the month that it is known by, and the one that begins then. A part takes over from the place that is divided into it.
 */
export function changesAt(story: Story, event: StoryEvent): readonly StateChange[] {
  const [begun] = datesOf(event.when);
  if (!begun) return [];
  return event.places
    .flatMap((id) => story.places.get(id) ?? [])
    .map((place): StateChange => {
      const whole = wholeOf(story, place, begun.first - 1);
      const before = lastAt(whole ?? place, begun.first - 1);
      const after = lastAt(place, begun.last);
      const isOver = after === before && lastAt(place, begun.last + 1) === null;
      return { place, whole, before, after: isOver ? null : after };
    })
    .filter(({ before, after }) => before !== after && (after === null || beginsIn(after, begun.first)));
}

/** The place that stands on the map on a day where later its part does. */
function wholeOf(story: Story, { id, shown }: Place, day: Day): Place | null {
  if (contains(shown, day)) return null;
  return [...story.places.values()].find((whole) => whole.parts?.includes(id) && contains(whole.shown, day)) ?? null;
}

/** The state that a place may be in on a day, the later one of two; null without one, and while its shape is not there. */
function lastAt(place: Place, day: Day): PlaceState | null {
  return contains(place.shown, day) ? (holdingAt(place, day).at(-1)?.state ?? null) : null;
}

/** False for what began earlier than the calendar, with which it seems to begin. */
function beginsIn({ when }: PlaceState, first: Day): boolean {
  return (datesOf(when)[0]?.first ?? first) >= first;
}
