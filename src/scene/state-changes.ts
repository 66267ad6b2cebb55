import type { Place, PlaceState, Story, StoryEvent } from '../story/story';
import type { Day } from '../time/day';
import { contains, datesOf } from '../time/when';
import { holdingAt } from './account';

/** What an event changes in a place; null where the story tells nothing. */
export interface StateChange {
  readonly place: Place;
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
      const before = lastAt(shownAs(story, place, begun.first - 1), begun.first - 1);
      const after = lastAt(place, begun.last);
      const isOver = after === before && lastAt(place, begun.last + 1) === null;
      return { place, before, after: isOver ? null : after };
    })
    .filter(({ before, after }) => before !== after && (after === null || beginsIn(after, begun.first)));
}

/** The place whose shape stands for a place on a day: the whole, as long as that is not divided into its parts. */
function shownAs(story: Story, place: Place, day: Day): Place {
  if (contains(place.shown, day)) return place;
  const whole = [...story.places.values()].find(
    ({ parts, shown }) => parts?.includes(place.id) && contains(shown, day),
  );
  return whole ?? place;
}

/** The state that a place may be in on a day, the later one of two; null without one, and while its shape is not there. */
function lastAt(place: Place, day: Day): PlaceState | null {
  return contains(place.shown, day) ? (holdingAt(place, day).at(-1)?.state ?? null) : null;
}

/** False for what began earlier than the calendar, with which it seems to begin. */
function beginsIn({ when }: PlaceState, first: Day): boolean {
  return (datesOf(when)[0]?.first ?? first) >= first;
}
