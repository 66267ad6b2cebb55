import type { Place, Story, StoryEvent } from '../story/story';

/** The one thing that the panel is about; `key` tells subjects apart. */
export type Subject =
  | { readonly kind: 'place'; readonly key: string; readonly place: Place }
  | { readonly kind: 'event'; readonly key: string; readonly event: StoryEvent }
  | { readonly kind: 'introduction'; readonly key: string };

/** A chosen place goes before a chosen event; unknown ids count as nothing chosen. */
export function subjectOf(story: Story, placeId: string | null, eventId: string | null): Subject {
  const place = placeId === null ? undefined : story.places.get(placeId);
  if (place) return { kind: 'place', key: `place ${place.id}`, place };
  const event = eventId === null ? undefined : story.eventById.get(eventId);
  if (event) return { kind: 'event', key: `event ${event.id}`, event };
  return { kind: 'introduction', key: 'introduction' };
}
