import type { ReactNode } from 'react';
import { useApp } from '../state/use-app';
import { VisuallyHidden } from '../ui/visually-hidden';
import { EventCard, IntroductionCard, PlaceCardText } from './card-texts';
import { useSubject } from './use-subject';
import { useSubjectChange } from './use-subject-change';
import './account.css';
import './card.css';
import './panel.css';

/** The text of the compact layout, as one card: a place, an event or the moment in a few lines. Scrolls by itself. */
export function PlaceCard({ link }: { readonly link?: ReactNode }) {
  const { messages } = useApp();
  const subject = useSubject();
  const change = useSubjectChange(subject);
  return (
    <section
      ref={change.panel}
      className="panel-card"
      aria-label={messages.panel.cardLabel}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      onFocus={change.onFocus}
      onBlur={change.onBlur}
    >
      {subject.kind === 'place' && <PlaceCardText place={subject.place} heading={change.heading} />}
      {subject.kind === 'event' && <EventCard event={subject.event} heading={change.heading} />}
      {subject.kind === 'introduction' && <IntroductionCard heading={change.heading} />}
      {link}
      <VisuallyHidden>
        <span aria-live="polite">{change.announced}</span>
      </VisuallyHidden>
    </section>
  );
}
