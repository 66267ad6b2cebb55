import { Fragment, type ReactNode } from 'react';
import { details } from '#messages/details';
import { reading } from '#messages/reading';
import { TABLE_FILE } from '../../embed/site';
import { StandingKey } from '../../panel/details';
import { MarksOnce } from '../../panel/standing';
import { useApp } from '../../state/use-app';
import { ReadingEvent } from './reading-event';
import { ReadingIndex } from './reading-index';
import { ReadingPlace } from './reading-place';
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
        <p>
          <a href={TABLE_FILE}>{words.table}</a>
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
        <Certainty id={MARKS} />
        <Sources credits={credits} />
      </section>
    </MarksOnce>
  );
}

/** What the marks of standing mean. */
function Certainty({ id }: { id: string }) {
  return (
    <>
      <h2 id={id}>{useApp().messages.panel.folds.certainty}</h2>
      <p>{details.certaintyNote}</p>
      <StandingKey />
    </>
  );
}

/** The disclaimer, the article that the story is based on, and the credits that licences ask for. */
function Sources({ credits }: { credits: readonly string[] }) {
  const { story, messages } = useApp();
  const words = details.sources;
  return (
    <>
      <h2>{messages.panel.folds.sources}</h2>
      <p>{story.disclaimer}</p>
      <p>{words.article(story.article.title)}</p>
      {credits.length > 0 && (
        <>
          <h3>{words.credits}</h3>
          <ul>
            {credits.map((credit) => (
              <li key={credit}>{credit}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
