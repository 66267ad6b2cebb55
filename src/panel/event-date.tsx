import { eventText } from '../i18n/format-moment';
import { useApp } from '../state/use-app';
import type { StoryEvent } from '../story/story';

/** The date of the event that is told, with what has to be said of it: that it was inferred, or which days are not known. */
export function EventDate({ event }: { event: StoryEvent }) {
  const { messages } = useApp();
  const { date, note } = eventText(event, messages);
  return (
    <span>
      {date}
      {note !== null && <span className="panel-doubt"> {messages.panel.when.doubtful(note)}</span>}
    </span>
  );
}
