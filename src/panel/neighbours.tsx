import { eventBeside, eventsAround, type Standpoint } from '../scene/event-order';
import { useApp } from '../state/use-app';
import { useThrottledState } from '../state/use-drag-state';
import type { Story } from '../story/story';
import { Button } from '../ui/button';

const sides = ['previous', 'within', 'next'] as const;

/** Ways to the events before and after the one that the reader stands at, or around a moment at which there is none. */
export function Neighbours() {
  const { story, actions, messages } = useApp();
  const words = messages.panel.introduction;
  // As text, so that a drag draws nothing anew until others lie around the moment.
  const around = useThrottledState((state) => idsAround(story, state)).split('/');
  return (
    <nav className="panel-neighbours" aria-label={messages.panel.event.beside}>
      {sides.map((side, index) => {
        const events = around[index]?.split(' ').flatMap((id) => story.eventById.get(id) ?? []) ?? [];
        return (
          events.length > 0 && (
            <div key={side} className={`panel-neighbour panel-neighbour-${side}`}>
              <p className="panel-row-date">{words[side]}</p>
              {events.map(({ id, title }) => (
                <Button key={id} className="panel-neighbour-title" onClick={() => actions.selectEvent(id)}>
                  {title}
                </Button>
              ))}
            </div>
          )
        );
      })}
    </nav>
  );
}

/** Ids of the events before, in and after where a reader stands. The present is an event of the story itself. */
function idsAround(story: Story, { moment, event }: Standpoint): string {
  const around = eventsAround(story, moment);
  const beside = (step: 1 | -1) => [eventBeside(story, { moment, event }, step)].flatMap((each) => each ?? []);
  const groups = event
    ? [beside(-1), [], beside(1)]
    : [around.previous, moment === story.calendar.now ? [] : around.within, around.next];
  return groups.map((events) => events.map(({ id }) => id).join(' ')).join('/');
}
