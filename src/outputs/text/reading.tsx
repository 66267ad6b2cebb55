import { Fragment, type ReactNode } from 'react';
import { reading } from '../../i18n/en/reading';
import { MarksOnce } from '../../panel/standing';
import { useApp } from '../../state/use-app';
import { ReadingCertainty } from './reading-certainty';
import { ReadingEvent } from './reading-event';
import { ReadingIndex } from './reading-index';
import { ReadingPlace } from './reading-place';
import { ReadingSources } from './reading-sources';
import './reading.css';

const TITLE = 'reading';
const MARKS = 'reading-marks';
/** The text has some two hundred marks of seven kinds. */
const MARK_IDS = 'reading-mark-';

interface ReadingProps {
  /** What the licences of the geography ask to be said. */
  readonly credits: readonly string[];
  /** Put after the article of each place and event. */
  readonly after?: ((kind: 'place' | 'event', id: string) => ReactNode) | undefined;
}

/**
 * The whole story as text, each place and each event an article with an address of its own. Made for
 * `renderToStaticMarkup`: it looks at the text's own present, keeps no state and answers to nothing but links.
 */
export function Reading({ credits, after }: ReadingProps) {
  const { story } = useApp();
  const words = reading;
  return (
    <MarksOnce value={MARK_IDS}>
      <section className="reading" aria-labelledby={TITLE}>
        <h2 id={TITLE}>{words.title}</h2>
        <p>
          {words.lead} <a href={`#${MARKS}`}>{words.marks}</a>.
        </p>
        <ReadingIndex />
        <h2>{words.eachPlace}</h2>
        {[...story.places.values()].map((place) => (
          <Fragment key={place.id}>
            <ReadingPlace place={place} />
            {after?.('place', place.id)}
          </Fragment>
        ))}
        <h2>{words.eachEvent}</h2>
        {story.events.map((event) => (
          <Fragment key={event.id}>
            <ReadingEvent event={event} />
            {after?.('event', event.id)}
          </Fragment>
        ))}
        <ReadingCertainty id={MARKS} />
        <ReadingSources credits={credits} />
      </section>
    </MarksOnce>
  );
}
