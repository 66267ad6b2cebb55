import { reading } from '../../i18n/en/reading';
import { EventDate } from '../../panel/dates';
import { StandingLine } from '../../panel/standing';
import { useApp } from '../../state/use-app';
import type { StoryEvent } from '../../story/story';
import { ReadingClaims } from './reading-claims';
import { EventAnchor, MapAnchor, PlaceAnchors } from './reading-links';

/** All that the story tells of an event: when it was, where, and what the article says on its occasion. */
export function ReadingEvent({ event }: { event: StoryEvent }) {
  const { messages } = useApp();
  return (
    <article id={`event-${event.id}`}>
      <p className="panel-kicker">
        <EventDate event={event} />
      </p>
      <h3>{event.title}</h3>
      <p>{event.text}</p>
      <StandingLine statement={event}>
        <ComesAfter event={event} />
      </StandingLine>
      <p>
        {event.places.length === 0 ? (
          messages.panel.event.noPlaces
        ) : (
          <>
            {reading.inPlaces} <PlaceAnchors ids={event.places} />
          </>
        )}
      </p>
      <ReadingClaims event={event} />
      <MapAnchor />
    </article>
  );
}

/** For an event without a date: the event that it comes after. */
function ComesAfter({ event }: { event: StoryEvent }) {
  const { story, messages } = useApp();
  const earlier = event.when.kind === 'undated' ? story.eventById.get(event.when.after ?? '') : undefined;
  if (!earlier) return null;
  return (
    <span>
      {messages.panel.event.comesAfter} <EventAnchor event={earlier} />
    </span>
  );
}
