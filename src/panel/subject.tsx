import {
  createContext,
  type FocusEvent,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { formatDoubtedWhen } from '../i18n/format-date';
import type { Messages } from '../i18n/messages';
import { holdingAt } from '../scene/account';
import { useApp, useAppState } from '../state/use-app';
import { useSettledState } from '../state/use-drag-state';
import type { Place, Story, StoryEvent } from '../story/story';
import type { Day } from '../time/day';
import { VisuallyHidden } from '../ui/visually-hidden';

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
  /** True where nothing in it can be focused, though what scrolls must be reachable by keyboard. */
  readonly focusable?: boolean;
  /** Tells of the subject, under a `SubjectHeading`. */
  readonly children: (subject: Subject) => ReactNode;
}

const HeadingContext = createContext<RefObject<HTMLHeadingElement | null> | null>(null);

/** The heading of what a `SubjectRegion` tells, which can take the focus. */
export function SubjectHeading({ className, children }: { readonly className: string; readonly children: string }) {
  return (
    <h2 ref={useContext(HeadingContext)} tabIndex={-1} className={className}>
      {children}
    </h2>
  );
}

/** What tells of the panel's subject; says so to those who hear the page when it turns to another. */
export function SubjectRegion({ className, label, focusable = false, children }: SubjectRegionProps) {
  const subject = useSubject();
  const { panel, heading, announced, onFocus, onBlur } = useSubjectChange(subject);
  return (
    <section
      ref={panel}
      className={className}
      aria-label={label}
      tabIndex={focusable ? 0 : undefined}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <HeadingContext value={heading}>{children(subject)}</HeadingContext>
      <VisuallyHidden>
        <span aria-live="polite">{announced}</span>
      </VisuallyHidden>
    </section>
  );
}

/**
 * What happens when the panel turns to another subject: it starts at its top; focus that was inside goes to the new
 * heading, since the button that held it is gone; focus elsewhere (map, timeline) stays, and the change is announced.
 */
function useSubjectChange(subject: Subject) {
  const { story, store, messages } = useApp();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Kept by hand: when the focused button is unmounted, the document has forgotten where focus was.
  const focusInside = useRef(false);
  const told = useRef(subject.key);
  const [announced, setAnnounced] = useState('');

  useEffect(() => {
    if (told.current === subject.key) return;
    told.current = subject.key;
    if (panel.current) panel.current.scrollTop = 0;
    const { moment, scrubbing } = store.getState();
    if (focusInside.current) heading.current?.focus({ preventScroll: true });
    else if (!scrubbing) setAnnounced(announcementOf(story, subject, moment, messages));
  }, [subject, story, store, messages]);

  const onFocus = (): void => {
    focusInside.current = true;
  };
  const onBlur = (event: FocusEvent<HTMLElement>): void => {
    focusInside.current = event.currentTarget.contains(event.relatedTarget);
  };
  return { panel, heading, announced, onFocus, onBlur };
}

/** Says in a few words what the panel has turned to, for those who hear the page. */
function announcementOf(story: Story, subject: Subject, moment: Day, messages: Messages): string {
  const words = messages.panel.announce;
  switch (subject.kind) {
    case 'introduction':
      return words.introduction;
    case 'event':
      return words.event(subject.event.title, formatDoubtedWhen(subject.event.when, messages));
    case 'place': {
      const names = holdingAt(subject.place, moment).flatMap(({ state }) => story.states.get(state.state)?.name ?? []);
      return words.place(subject.place.name, names);
    }
  }
}
