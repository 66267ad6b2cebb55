import { eventBeside } from '../scene/step';
import { useApp, useAppState } from '../state/use-app';
import { EventLink } from './event-link';
import { useMoment } from './use-moment';

/** The date that the map shows and, where it is not an event's, the events that it lies between. */
export function MomentNote() {
  const { story, messages } = useApp();
  const { moment, text } = useMoment();
  const event = useAppState((state) => state.event);
  const words = messages.panel.introduction;
  const present = moment === story.calendar.now;
  const previous = eventBeside(story, { moment, event }, -1);
  const next = eventBeside(story, { moment, event }, 1);
  return (
    <div className="panel-moment">
      <p className="panel-kicker">{present ? words.present(text) : text}</p>
      {!present && (
        <p className="panel-note">
          {previous && (
            <>
              {words.previous} <EventLink event={previous} />
            </>
          )}
          {previous && next && <br />}
          {next && (
            <>
              {words.next} <EventLink event={next} />
            </>
          )}
        </p>
      )}
    </div>
  );
}
