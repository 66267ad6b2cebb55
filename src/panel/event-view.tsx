import type { ComponentType } from 'react';
import { eventBeside } from '../scene/event-order';
import { useApp, useAppState } from '../state/use-app';
import { useStillScene } from '../state/use-scene';
import type { StoryEvent } from '../story/story';
import { Button } from '../ui/button';
import { NextIcon, PreviousIcon } from '../ui/icons';
import { EventClaims } from './claims';
import { EventDate } from './dates';
import { EventLink } from './links';
import { PanelPart } from './panel-part';
import { PlaceRows } from './place-list';
import { CertaintyFold, StandingLine } from './standing';
import { SubjectHeading } from './subject';
import { TopBar } from './top-bar';

/** An event, its places, and what the article says of each of them on its occasion. */
export function EventView({ event }: { event: StoryEvent }) {
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
      <EventClaims event={event} />
      <div className="panel-folds">
        <CertaintyFold />
      </div>
      <EventNeighbours />
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
      {messages.panel.event.comesAfter} <Link event={earlier} />
    </span>
  );
}

/** The places that an event touches, each with what holds there at the moment. */
function EventPlaces({ event }: { event: StoryEvent }) {
  const words = useApp().messages.panel.event;
  const scene = useStillScene();
  const places = scene.places.filter((place) => event.places.includes(place.id));
  return (
    <PanelPart title={words.places}>
      {scene.future && places.some((place) => place.faint) && <p className="panel-note">{words.lastKnown}</p>}
      {places.length === 0 ? <p className="panel-note">{words.noPlaces}</p> : <PlaceRows places={places} />}
    </PanelPart>
  );
}

/** Ways to the events before and after the reader's standpoint. */
function EventNeighbours() {
  const { story, messages } = useApp();
  const previous = useAppState((state) => eventBeside(story, state, -1));
  const next = useAppState((state) => eventBeside(story, state, 1));
  return (
    <nav className="panel-neighbours" aria-label={messages.panel.event.beside}>
      {previous && <Neighbour event={previous} side="previous" />}
      {next && <Neighbour event={next} side="next" />}
    </nav>
  );
}

function Neighbour({ event, side }: { event: StoryEvent; side: 'previous' | 'next' }) {
  const { actions, messages } = useApp();
  return (
    <Button className={`panel-neighbour panel-neighbour-${side}`} onClick={() => actions.selectEvent(event.id)}>
      <span className="panel-neighbour-word">
        {side === 'previous' && <PreviousIcon />}
        {messages.panel.event[side]}
        {side === 'next' && <NextIcon />}
      </span>{' '}
      <span className="panel-neighbour-title">{event.title}</span>
    </Button>
  );
}
