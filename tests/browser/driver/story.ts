import { story as loaded } from '../../../src/story/load-story.ts';

/** The story that the app under test tells. */
export const story = loaded;

/** The name that the reader sees of a place. Throws for an unknown one. */
export function nameOf(placeId: string): string {
  const place = story.places.get(placeId);
  if (!place) throw new Error(`The story has no place ${placeId}.`);
  return place.name;
}

/** The title that the reader sees of an event. Throws for an unknown one. */
export function titleOf(eventId: string): string {
  const event = story.eventById.get(eventId);
  if (!event) throw new Error(`The story has no event ${eventId}.`);
  return event.title;
}

/** How many events the timeline counts: those without a date stand in no order. */
export const countedEvents: number = story.events.filter(({ when }) => when.kind !== 'undated').length;
