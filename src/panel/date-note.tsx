import { formatDoubt, formatWhen } from '../i18n/format-when';
import { useApp } from '../state/use-app';
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
  return (
    <span>
      {formatWhen(when, messages, lasting ? 'since' : 'from')}
      {doubts.length > 0 && <span className="panel-doubt"> {messages.panel.when.doubtful(doubts.join('; '))}</span>}
    </span>
  );
}
