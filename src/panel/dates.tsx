import { formatDoubt, formatWhen } from '../i18n/format-date';
import { eventText } from '../i18n/format-moment';
import { useApp } from '../state/use-app';
import type { StoryEvent } from '../story/story';
import type { When } from '../time/when';

interface DateNoteProps {
  readonly when: When;
  /** False for what is seen from another time: it went on `from` its start, not `since`. */
  readonly lasting?: boolean;
  /** What else has to be said of the date, e.g. that the text does not say which days. */
  readonly note?: string | null;
}

/** A date as precise as the text has it, with a mark where it was inferred or comes from outside the text. */
export function DateNote({ when, lasting = true, note = null }: DateNoteProps) {
  const { messages } = useApp();
  const doubts = [formatDoubt(when, messages), note].filter((doubt) => doubt !== null);
  const date = formatWhen(when, messages, lasting ? 'since' : 'from');
  return <NotedDate date={date} note={doubts.join('; ')} />;
}

/** The date of the event that is told, with what has to be said of it: that it was inferred, or which days are not known. */
export function EventDate({ event }: { event: StoryEvent }) {
  return <NotedDate {...eventText(event, useApp().messages)} />;
}

/** A date in words with what has to be said of it, if anything. */
function NotedDate({ date, note }: { readonly date: string; readonly note: string | null }) {
  const { messages } = useApp();
  if (!note) return <span>{date}</span>;
  return (
    <span>
      <span>{date}</span>
      <span className="panel-doubt">{` ${messages.dates.doubtful(note)}`}</span>
    </span>
  );
}
