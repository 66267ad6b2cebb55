import { useRef } from 'react';
import { useApp } from '../state/use-app';
import { momentWords, useMomentWord } from './moment-words';
import { useStoreEffect } from './use-store-effect';

/** The date that the reader stands at and what happened then. */
export function TimelineHeading() {
  const { messages } = useApp();
  const doubt = useMomentWord('doubt');
  const position = useMomentWord('position');
  const expected = useMomentWord('expected');
  const title = useMomentWord('title');
  const kind = position ? 'title' : 'between';
  return (
    <div className="timeline-heading-room">
      <p className="timeline-heading">
        <span className="timeline-heading-when">
          <HeadingDate />
          <span className="timeline-heading-notes">
            {expected && <span className="timeline-heading-flag">{messages.timeline.futureFlag}</span>}
            {doubt && <span className="timeline-heading-note">{doubt}</span>}
            <span className="timeline-heading-position">{position}</span>
          </span>
        </span>
        <span key={kind} className={`timeline-heading-${kind}`}>
          {title}
        </span>
      </p>
    </div>
  );
}

/** By hand: it changes with every day of a drag, and the rest of the page mostly does not. */
function HeadingDate() {
  const { story, store, messages } = useApp();
  const element = useRef<HTMLSpanElement>(null);
  const dateNow = (): string => momentWords(store.getState(), story, messages).date;
  // Kept, as a translator may have put other words into the page.
  const written = useRef(dateNow());
  useStoreEffect(() => {
    if (!element.current || written.current === dateNow()) return;
    written.current = dateNow();
    element.current.textContent = written.current;
  });
  return (
    <span ref={element} className="timeline-heading-date">
      {dateNow()}
    </span>
  );
}
