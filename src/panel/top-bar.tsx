import { useApp, useAppState } from '../state/use-app';
import { useSettledState } from '../state/use-drag-state';
import { Button } from '../ui/button';
import { BackIcon, CloseIcon } from '../ui/icons';
import { VisuallyHidden } from '../ui/visually-hidden';

/** The way back: from a place to the event it was reached by, and from anything to all places. */
export function TopBar() {
  const { story, actions, messages } = useApp();
  const words = messages.panel;
  const place = useAppState((state) => state.place);
  const eventId = useSettledState((state) => state.event);
  const event = place !== null && eventId !== null ? story.eventById.get(eventId) : undefined;
  return (
    <div className="panel-bar">
      {event ? (
        <Button variant="quiet" className="panel-bar-back" onClick={() => actions.closePlace()}>
          <BackIcon />
          <VisuallyHidden>{`${words.place.backToEvent} `}</VisuallyHidden>
          <span className="panel-bar-title">{event.title}</span>
        </Button>
      ) : (
        <Button variant="quiet" className="panel-bar-back" onClick={() => actions.clear()}>
          <BackIcon />
          <span>{words.allPlaces}</span>
        </Button>
      )}
      {event && (
        <Button variant="quiet" className="panel-bar-close" aria-label={words.close} onClick={() => actions.clear()}>
          <CloseIcon />
        </Button>
      )}
    </div>
  );
}
