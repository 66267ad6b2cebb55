import { eventBeside } from '../scene/event-order';
import { useApp, useAppState } from '../state/use-app';
import type { StoryEvent } from '../story/story';
import { Button } from '../ui/button';
import { NextIcon, PreviousIcon } from '../ui/icons';

/** Ways to the events before and after the reader's standpoint. */
export function EventNeighbours() {
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
