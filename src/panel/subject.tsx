import { type ReactNode, useMemo } from 'react';
import { useApp, useAppState } from '../state/use-app';
import { useSettledState } from '../state/use-drag-state';
import type { Place, Story, StoryEvent } from '../story/story';

/** The one thing that the panel is about; `key` tells subjects apart. */
export type Subject =
  | { readonly kind: 'place'; readonly key: string; readonly place: Place }
  | { readonly kind: 'event'; readonly key: string; readonly event: StoryEvent }
  | { readonly kind: 'introduction'; readonly key: string };

/** A chosen place goes before a chosen event; unknown ids count as nothing chosen. */
function subjectOf(story: Story, placeId: string | null, eventId: string | null): Subject {
  const place = placeId === null ? undefined : story.places.get(placeId);
  if (place) return { kind: 'place', key: `place ${place.id}`, place };
  const event = eventId === null ? undefined : story.eventById.get(eventId);
  if (event) return { kind: 'event', key: `event ${event.id}`, event };
  return { kind: 'introduction', key: 'introduction' };
}

/** What the panel is about now; in a drag it turns to an event where the drag rests. */
export function useSubject(): Subject {
  const { story } = useApp();
  const place = useAppState((state) => state.place);
  const event = useSettledState((state) => state.event);
  return useMemo(() => subjectOf(story, place, event), [story, place, event]);
}

interface SubjectRegionProps {
  readonly className: string;
  readonly label: string;
  /** Tells of the subject, under a `SubjectHeading`. */
  readonly children: (subject: Subject) => ReactNode;
}

/** The heading of what a `SubjectRegion` tells, which can take the focus. */
export function SubjectHeading({ className, children }: { readonly className: string; readonly children: string }) {
  return (
    <h2 tabIndex={-1} className={className}>
      {children}
    </h2>
  );
}

/** What tells of the panel's subject. */
export function SubjectRegion({ className, label, children }: SubjectRegionProps) {
  return (
    <section className={className} aria-label={label} data-subject="">
      {children(useSubject())}
    </section>
  );
}
