import { useApp } from '../state/use-app';
import type { StoryEvent } from '../story/story';
import { Button } from '../ui/button';

/** An event's title within a text; opens the event. */
export function EventLink({ event }: { event: StoryEvent }) {
  const { actions } = useApp();
  return (
    <Button variant="inline" onClick={() => actions.selectEvent(event.id)}>
      {event.title}
    </Button>
  );
}
