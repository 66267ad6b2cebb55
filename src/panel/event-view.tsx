import type { ComponentType } from 'react';
import { claimsOf } from '../scene/account';
import { useApp } from '../state/use-app';
import { useStillScene } from '../state/use-scene';
import type { StoryEvent } from '../story/story';
import { changesIn } from './changes';
import { ClaimGroups } from './claims';
import { EventDate } from './dates';
import { CertaintyFold } from './folds';
import { EventLink } from './links';
import { Neighbours } from './neighbours';
import { PanelPart } from './panel-part';
import { PlaceRows, rowsOf } from './place-list';
import { StandingLine } from './standing';
import { SubjectHeading } from './subject';
import { TopBar } from './top-bar';

/** An event, its places, and what the article says of each of them on its occasion. */
export function EventView({ event }: { event: StoryEvent }) {
  const { story } = useApp();
  return (
    <article>
      <TopBar />
      <p className="panel-kicker">
        <EventDate event={event} />
      </p>
      <SubjectHeading className="panel-heading">{event.title}</SubjectHeading>
      <p className="panel-headline">{event.text}</p>
      <StandingLine statement={event}>
        <ComesAfter event={event} />
      </StandingLine>
      <EventPlaces event={event} />
      <ClaimGroups claims={claimsOf(story, event.id)} />
      <div className="panel-folds">
        <CertaintyFold />
      </div>
      <Neighbours />
    </article>
  );
}

interface ComesAfterProps {
  readonly event: StoryEvent;
  /** How an event is linked where a page has no buttons. */
  readonly Link?: ComponentType<{ event: StoryEvent }>;
}

/** For an event without a date: the event that it comes after. */
export function ComesAfter({ event, Link = EventLink }: ComesAfterProps) {
  const { story, messages } = useApp();
  const earlier = event.when.kind === 'undated' ? story.eventById.get(event.when.after ?? '') : undefined;
  if (!earlier) return null;
  return (
    <span>
      <span>{` ${messages.panel.event.comesAfter} `}</span>
      <Link event={earlier} />
    </span>
  );
}

/** The places that an event touches: what changes in each, or what holds there at the moment. */
function EventPlaces({ event }: { event: StoryEvent }) {
  const { story, messages } = useApp();
  const words = messages.panel.event;
  const scene = useStillScene();
  const changes = changesIn(story, event, messages);
  const places = scene.places.filter(({ id }) => {
    return event.places.includes(id) && changes.every((change) => change.id !== id);
  });
  return (
    <>
      {changes.length > 0 && (
        <PanelPart title={words.changes}>
          <PlaceRows rows={changes} />
        </PanelPart>
      )}
      {(places.length > 0 || changes.length === 0) && (
        <PanelPart title={words.places}>
          {scene.future && places.some((place) => place.faint) && (
            <p className="panel-note">{messages.panel.place.lastToldNote}</p>
          )}
          {places.length === 0 ? (
            <p className="panel-note">{words.noPlaces}</p>
          ) : (
            <PlaceRows rows={rowsOf(story, places, messages)} />
          )}
        </PanelPart>
      )}
    </>
  );
}
