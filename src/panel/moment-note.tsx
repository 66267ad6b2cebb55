import { eventBeside } from '../scene/step';
import type { AppState } from '../state/state';
import { useApp } from '../state/use-app';
import { useCalmState } from '../state/use-calm-state';
import type { Story, StoryEvent } from '../story/story';
import { EventLink } from './event-link';
import { useMoment } from './use-moment';

/** The date that the map shows and the events that it lies between; of one height wherever the reader stands. */
export function MomentNote() {
  const { story, messages } = useApp();
  const words = messages.panel.introduction;
  const previous = useCalmState((state) => neighbour(story, state, -1));
  const next = useCalmState((state) => neighbour(story, state, 1));
  return (
    <div className="panel-moment">
      <MomentLine />
      <p className="panel-note">
        <NeighbourLine word={words.previous} event={previous} />
        <NeighbourLine word={words.next} event={next} />
      </p>
    </div>
  );
}

/** Alone, for it changes with every day of a drag. */
function MomentLine() {
  const { story, messages } = useApp();
  const { moment, text } = useMoment();
  const present = moment === story.calendar.now;
  return <p className="panel-kicker panel-moment-day">{present ? messages.panel.introduction.present(text) : text}</p>;
}

function NeighbourLine({ word, event }: { word: string; event: StoryEvent | null }) {
  return (
    <span className="panel-moment-neighbour">
      {event && (
        <>
          {word} <EventLink event={event} />
        </>
      )}{' '}
    </span>
  );
}

/** The present is an event of the story itself: what lies around it lies before and after that event. */
function neighbour(story: Story, { moment, event }: AppState, step: 1 | -1): StoryEvent | null {
  const present = moment === story.calendar.now ? story.events.findLast((each) => each.moment === moment) : undefined;
  return eventBeside(story, { moment, event: event ?? present?.id ?? null }, step);
}
