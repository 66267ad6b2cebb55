import type { Story, StoryEvent } from '../story/story';
import type { Day } from '../time/day';

/** Where a reader stands in time: at an event, or between events. */
export interface Standpoint {
  readonly moment: Day;
  readonly event: string | null;
}

/** Index of the event stood at, or -1 between events. */
export function eventIndex(story: Story, event: string | null): number {
  return story.events.findIndex((each) => each.id === event);
}

/** Events whose moment is this very day, in the story's order. */
export function eventsAt(story: Story, moment: Day): readonly StoryEvent[] {
  return story.events.filter((event) => event.moment === moment);
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
