import { formatDoubt, formatWhen } from '../i18n/format-when';
import { useApp } from '../state/use-app';
import type { When } from '../time/when';

interface DateNoteProps {
  readonly when: When;
  /** False for what is seen from another time: it went on `from` its start, not `since`. */
  readonly lasting?: boolean;
}

/** A date as precise as the text has it, with a mark where it was inferred or comes from outside the text. */
export function DateNote({ when, lasting = true }: DateNoteProps) {
  const { messages } = useApp();
  const doubt = formatDoubt(when, messages);
  return (
    <span>
      {formatWhen(when, messages, lasting ? 'since' : 'from')}
      {doubt !== null && <span className="panel-doubt"> {messages.panel.when.doubtful(doubt)}</span>}
    </span>
  );
}
