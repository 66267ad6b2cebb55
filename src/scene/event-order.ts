import type { Story, StoryEvent } from '../story/story';
import type { Day } from '../time/day';
import { contains } from '../time/when';

/** Where a reader stands in time: at an event, or between events. */
export interface Standpoint {
  readonly moment: Day;
  readonly event: string | null;
}

/** What lies around a moment at which nobody stands at an event. */
export interface Surroundings {
  /** All events of the last date before the moment; none before the first one. */
  readonly previous: readonly StoryEvent[];
  /** Events that were, or may have been, at the moment: on its day, or in the month that they are known by. */
  readonly within: readonly StoryEvent[];
  /** All events of the first date after the moment, in the story's order. */
  readonly next: readonly StoryEvent[];
}

/** The events around a moment, without those of which the text does not say whether they were by then. */
export function eventsAround(story: Story, moment: Day): Surroundings {
  const within = story.events.filter(({ span, sure, moment: own }) => {
    return own === moment || (contains(span, moment) && !contains(sure, moment));
  });
  const others = story.events.filter((event) => !within.includes(event));
  const dated = (at: Day | undefined) => others.filter((event) => event.moment === at);
  return {
    previous: dated(others.findLast((event) => event.moment < moment)?.moment),
    within,
    next: dated(others.find((event) => event.moment > moment)?.moment),
  };
}

/** The events as a list tells them, each in one group. */
interface EventGroups {
  /** Up to the text's own present. */
  readonly told: readonly StoryEvent[];
  /** Right of it, with a date. */
  readonly ahead: readonly StoryEvent[];
  /** Without a date, and so in no order. */
  readonly undated: readonly StoryEvent[];
}

/** Groups a story's events, each group in the story's order. */
export function eventGroups({ events, calendar: { now, undated } }: Story): EventGroups {
  const between = (first: Day, last: Day) => events.filter(({ moment }) => first < moment && moment <= last);
  return { told: between(0, now), ahead: between(now, undated.first), undated: between(undated.first, undated.last) };
}

/** Index of the event stood at, or -1 between events. */
export function eventIndex(story: Story, event: string | null): number {
  return story.events.findIndex((each) => each.id === event);
}

/**
 * The next event after a standpoint, or the previous one for `step` -1; null at either end. Who stands on an event's
 * day without standing at the event finds it next.
 */
export function eventBeside(story: Story, from: Standpoint, step: 1 | -1): StoryEvent | null {
  const index = eventIndex(story, from.event);
  if (index >= 0) return story.events[index + step] ?? null;
  if (step === 1) return story.events.find((event) => event.moment >= from.moment) ?? null;
  return story.events.findLast((event) => event.moment < from.moment) ?? null;
}
