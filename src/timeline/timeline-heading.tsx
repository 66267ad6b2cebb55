import { useApp, useAppState } from '../state/use-app';
import { useMomentWords } from './use-moment-words';

/** The date that the reader stands at and what happened then; spoken only while playback changes it unasked. */
export function TimelineHeading() {
  const { messages } = useApp();
  const playing = useAppState((state) => state.playing);
  const { date, doubt, title, position, expected } = useMomentWords();
  return (
    <p className="timeline-heading" aria-live={playing ? 'polite' : 'off'}>
      <span className="timeline-heading-when">
        <span className="timeline-heading-date">{date}</span>{' '}
        {expected && <span className="timeline-heading-flag">{messages.timeline.futureFlag}</span>}{' '}
        {doubt && <span className="timeline-heading-note">{doubt}</span>}{' '}
        {position && <span className="timeline-heading-position">{position}</span>}
      </span>{' '}
      <span className={position ? 'timeline-heading-title' : 'timeline-heading-between'}>{title}</span>
    </p>
  );
}
