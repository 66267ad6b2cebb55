import { memo } from 'react';
import { eventsAround } from '../scene/event-order';
import { useApp } from '../state/use-app';
import { useThrottledState } from '../state/use-drag-state';
import type { StoryEvent } from '../story/story';
import { EventList } from './event-list';
import { EventLink } from './links';
import { PlaceList } from './place-list';
import { type PanelGeography, SourcesFold } from './sources';
import { CertaintyFold } from './standing';
import { SubjectHeading } from './subject';
import { useMoment } from './use-moment';

/** The story's opening, and every place and event of it as lists. */
export const Introduction = memo(function Introduction({ geography }: { geography: PanelGeography }) {
  const { story, messages } = useApp();
  return (
    <article>
      <MomentNote />
      <SubjectHeading className="panel-heading">{messages.panel.introduction.heading}</SubjectHeading>
      {story.introduction.map((paragraph) => (
        <p key={paragraph} className="panel-told">
          {paragraph}
        </p>
      ))}
      <PlaceList />
      <EventList />
      <div className="panel-folds">
        <CertaintyFold />
        <SourcesFold geography={geography} />
      </div>
    </article>
  );
});

/** The date that the map shows and the events that it lies between or in; of one height wherever the reader stands. */
export function MomentNote() {
  const { story, messages } = useApp();
  const words = messages.panel.introduction;
  const day = useThrottledState(({ moment }) => moment);
  const { previous, within, next } = eventsAround(story, day);
  // The present is an event of the story itself: what lies around it lies before and after that event.
  const inside = day === story.calendar.now ? null : nearestOf(within);
  return (
    <div className="panel-moment">
      <MomentLine />
      <p className="panel-note">
        <NeighbourLine word={inside ? words.within : words.previous} event={inside ?? previous.at(-1) ?? null} />
        <NeighbourLine word={words.next} event={next[0] ?? null} />
      </p>
    </div>
  );
}

/** Of the events that may have been in a month, the one that the text dates by it; else the last of those that lasted. */
function nearestOf(events: readonly StoryEvent[]): StoryEvent | null {
  return events.find(({ when }) => when.kind === 'on') ?? events.at(-1) ?? null;
}

/** Alone, for it changes with every day of a drag. */
function MomentLine() {
  const { story, messages } = useApp();
  const { moment, text } = useMoment();
  const present = moment === story.calendar.now;
  return <p className="panel-kicker panel-moment-day">{present ? messages.panel.introduction.present(text) : text}</p>;
}

const NeighbourLine = memo(function NeighbourLine({ word, event }: { word: string; event: StoryEvent | null }) {
  return (
    <span className="panel-moment-neighbour">
      {event && (
        <>
          {word} <EventLink event={event} />
        </>
      )}{' '}
    </span>
  );
});
