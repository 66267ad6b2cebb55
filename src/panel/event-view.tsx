import type { RefObject } from 'react';
import { useApp } from '../state/use-app';
import type { StoryEvent } from '../story/story';
import { Button } from '../ui/button';
import { CertaintyFold } from './certainty-fold';
import { EventDate } from './date-note';
import { EventClaims } from './event-claims';
import { EventNeighbours } from './event-neighbours';
import { EventPlaces } from './event-places';
import { StandingLine } from './standing-line';
import { TopBar } from './top-bar';

interface EventViewProps {
  readonly event: StoryEvent;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** An event, its places, and what the article says of each of them on its occasion. */
export function EventView({ event, heading }: EventViewProps) {
  return (
    <article>
      <TopBar />
      <p className="panel-kicker panel-kicker-date">
        <EventDate event={event} />
      </p>
      <h2 ref={heading} tabIndex={-1} className="panel-heading">
        {event.title}
      </h2>
      <p className="panel-headline">{event.text}</p>
      <StandingLine statement={event}>
        <ComesAfter event={event} />
      </StandingLine>
      <EventPlaces event={event} />
      <EventClaims event={event} />
      <div className="panel-folds">
        <CertaintyFold />
      </div>
      <EventNeighbours />
    </article>
  );
}

/** For an event without a date: the event that it comes after. */
function ComesAfter({ event }: { event: StoryEvent }) {
  const { story, actions, messages } = useApp();
  const earlier = event.when.kind === 'undated' ? story.eventById.get(event.when.after ?? '') : undefined;
  if (!earlier) return null;
  return (
    <span>
      {messages.panel.event.comesAfter}{' '}
      <Button variant="inline" onClick={() => actions.selectEvent(earlier.id)}>
        {earlier.title}
      </Button>
    </span>
  );
}
