import { memo } from 'react';
import { eventGroups } from '../scene/event-order';
import { useApp } from '../state/use-app';
import { useSettledState } from '../state/use-drag-state';
import type { StoryEvent } from '../story/story';
import { Button } from '../ui/button';
import { VisuallyHidden } from '../ui/visually-hidden';
import { DateNote } from './dates';
import { PanelPart } from './panel-part';
import { StandingMark } from './standing';

/** Every event in order of time; the last one not later than the moment is where the reader stands. */
export function EventList() {
  const { story, messages } = useApp();
  const words = messages.panel.introduction;
  const current = useSettledState((state) => story.events.findLast((event) => event.moment <= state.moment)?.id);
  const { told, ahead, undated } = eventGroups(story);
  return (
    <PanelPart title={words.events}>
      <EventRows events={told} current={current} />
      <EventRows title={words.expectedEvents} events={ahead} current={current} />
      <EventRows title={words.undatedEvents} events={undated} current={current} />
    </PanelPart>
  );
}

interface EventRowsProps {
  readonly title?: string;
  readonly events: readonly StoryEvent[];
  readonly current: string | undefined;
}

function EventRows({ title, events, current }: EventRowsProps) {
  if (events.length === 0) return null;
  return (
    <>
      {title && <h4 className="panel-small-title">{title}</h4>}
      <ol className="panel-rows">
        {events.map((event) => (
          <li key={event.id}>
            <EventRow event={event} current={event.id === current} />
          </li>
        ))}
      </ol>
    </>
  );
}

const EventRow = memo(function EventRow({ event, current }: { event: StoryEvent; current: boolean }) {
  const { actions, messages } = useApp();
  return (
    <Button
      className="panel-row panel-row-event"
      data-to={`event ${event.id}`}
      aria-current={current ? 'step' : undefined}
      onClick={() => actions.selectEvent(event.id)}
    >
      <span className="panel-row-date">
        <StandingMark standing={event.standing} />{' '}
        <VisuallyHidden>{`${messages.panel.standing[event.standing].word}, `}</VisuallyHidden>
        <DateNote when={event.when} />
      </span>
      <span className="panel-row-name">{event.title}</span>
    </Button>
  );
});
