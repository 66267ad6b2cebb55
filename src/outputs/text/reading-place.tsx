import { reading } from '../../i18n/en/reading';
import { StateName } from '../../panel/place-state';
import { StandingLine } from '../../panel/standing';
import { holdingAt } from '../../scene/account';
import { useApp } from '../../state/use-app';
import type { Place } from '../../story/story';
import { contains } from '../../time/when';
import { ReadingEvents } from './reading-events';
import { ReadingFigures } from './reading-figures';
import { MapAnchor } from './reading-links';
import { ReadingStatements } from './reading-statements';
import { ReadingStates } from './reading-states';

/** All that the story tells of a place: what it is, what held there over time, and which events touched it. */
export function ReadingPlace({ place }: { place: Place }) {
  const { story } = useApp();
  const events = story.events.filter((event) => event.places.includes(place.id));
  return (
    <article id={`place-${place.id}`}>
      <Kicker place={place} />
      <h3>{place.name}</h3>
      <p>{place.headline}</p>
      <p>{place.text}</p>
      <StandingLine statement={place} />
      {place.states.length > 0 && <ReadingStates states={place.states} />}
      {events.length > 0 && (
        <>
          <h4>{reading.events}</h4>
          <ReadingEvents events={events} />
        </>
      )}
      <ReadingFigures place={place} />
      <ReadingStatements place={place} />
      <MapAnchor />
    </article>
  );
}

/** The line above the name: what holds there at the text's present, or why nothing does. */
function Kicker({ place }: { place: Place }) {
  const { story, messages } = useApp();
  const { now } = story.calendar;
  const [held] = holdingAt(place, now);
  const shown = contains(place.shown, now);
  return (
    <p className="panel-kicker">
      {shown && held ? <StateName id={held.state.state} /> : shown ? messages.panel.place.noState : reading.missing}
    </p>
  );
}
