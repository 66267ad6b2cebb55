import { useApp, useAppState } from '../state/use-app';
import { useSettledState } from '../state/use-drag-state';
import type { StoryEvent } from '../story/story';
import { Button } from '../ui/button';
import { BackIcon, CloseIcon } from '../ui/icons';

/** The event that a chosen place was reached by, if there is one. */
function useEventBehind(): StoryEvent | undefined {
  const { story } = useApp();
  const place = useAppState((state) => state.place);
  const event = useSettledState((state) => state.event);
  return place === null ? undefined : story.eventById.get(event ?? '');
}

/** The way back from a place to the event that it was reached by; nothing where there is none. */
export function BackToEvent() {
  const { actions, messages } = useApp();
  const event = useEventBehind();
  if (!event) return null;
  const label = `${messages.panel.place.backToEvent} ${event.title}`;
  return (
    // The title's words are those of the name: they are not read as a description, too.
    <Button
      variant="quiet"
      className="panel-bar-back"
      aria-label={label}
      title={label}
      onClick={() => actions.closePlace()}
    >
      <BackIcon />
      <span className="panel-bar-title">{event.title}</span>
    </Button>
  );
}

/** The way back: from a place to the event it was reached by, and from anything to all places. */
export function TopBar() {
  const { actions, messages } = useApp();
  const words = messages.panel;
  return (
    <div className="panel-bar">
      {useEventBehind() ? (
        <>
          <BackToEvent />
          <Button variant="quiet" className="panel-bar-close" aria-label={words.close} onClick={() => actions.clear()}>
            <CloseIcon />
          </Button>
        </>
      ) : (
        <Button variant="quiet" className="panel-bar-back" onClick={() => actions.clear()}>
          <BackIcon />
          <span>{words.allPlaces}</span>
        </Button>
      )}
    </div>
  );
}
