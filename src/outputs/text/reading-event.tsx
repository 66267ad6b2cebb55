import { Fragment } from 'react';
import { reading } from '#messages/reading';
import { OtherPlaces } from '../../panel/claims';
import { EventDate } from '../../panel/dates';
import { ComesAfter } from '../../panel/event-view';
import { StandingLine } from '../../panel/standing';
import { claimsOf } from '../../scene/account';
import { claimGroupsOf } from '../../scene/claim-groups';
import { useApp } from '../../state/use-app';
import type { StoryEvent } from '../../story/story';
import { EventAnchor, MapAnchor, PlaceAnchor, PlaceAnchors } from './reading-links';

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
        <ComesAfter event={event} Link={EventAnchor} />
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
      <Claims event={event} />
      <MapAnchor />
    </article>
  );
}

/** What the article says on the occasion of an event, place by place. */
function Claims({ event }: { event: StoryEvent }) {
  const { story, messages } = useApp();
  const groups = claimGroupsOf(claimsOf(story, event.id));
  if (groups.length === 0) return null;
  return (
    <>
      <h4>{reading.claims}</h4>
      {groups.map(({ place, claims }) => (
        <Fragment key={place ?? ''}>
          <h5>{place === undefined ? messages.panel.event.everywhere : <PlaceAnchor id={place} />}</h5>
          <ul>
            {claims.map((claim) => (
              <li key={claim.id}>
                {claim.text}
                <StandingLine statement={claim}>
                  <OtherPlaces claim={claim} under={place} Link={PlaceAnchor} />
                </StandingLine>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </>
  );
}
