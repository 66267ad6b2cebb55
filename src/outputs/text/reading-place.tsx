import { reading } from '#messages/reading';
import { DateNote } from '../../panel/dates';
import { figureText } from '../../panel/figures';
import { ParagraphRefs } from '../../panel/links';
import { StateName } from '../../panel/place-state';
import { StandingLine } from '../../panel/standing';
import { figuresOf, holdingAt } from '../../scene/account';
import { useApp } from '../../state/use-app';
import type { Place, PlaceState } from '../../story/story';
import { contains } from '../../time/when';
import { EventAnchor, EventList, MapAnchor } from './reading-links';

/** All that the story tells of a place: what it is, what held there over time, and which events touched it. */
export function ReadingPlace({ place }: { place: Place }) {
  const { story, messages } = useApp();
  const events = story.events.filter((event) => event.places.includes(place.id));
  return (
    <article id={`place-${place.id}`}>
      <Kicker place={place} />
      <h3>{place.name}</h3>
      <p>{place.headline}</p>
      <p>{place.text}</p>
      <StandingLine statement={place} />
      {place.states.length > 0 && <States states={place.states} />}
      {events.length > 0 && (
        <>
          <h4>{messages.panel.introduction.events}</h4>
          <EventList events={events} />
        </>
      )}
      <Figures place={place} />
      <Statements place={place} />
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

/** What held in a place over time, oldest first. What still holds at the text's present is told `since` its start. */
function States({ states }: { states: readonly PlaceState[] }) {
  const { story } = useApp();
  return (
    <>
      <h4>{reading.states}</h4>
      <ol className="reading-rows">
        {states.map((state) => (
          <li key={state.span.first}>
            <DateNote when={state.when} lasting={contains(state.span, story.calendar.now)} />{' '}
            <div>
              <StateName id={state.state} />
              <p>{state.text}</p>
              <StandingLine statement={state} />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The article's figures of a place, with what has to be said of them. */
function Figures({ place }: { place: Place }) {
  const { story, messages } = useApp();
  const figures = figuresOf(story, place.id);
  if (figures.length === 0) return null;
  return (
    <>
      <h4>{reading.figures}</h4>
      <ul className="reading-figures">
        {figures.map(({ id, text, value, unit, paragraphs, note }) => (
          <li key={id}>
            {text}: {figureText(value, unit, messages)} <ParagraphRefs paragraphs={paragraphs} /> {note}
          </li>
        ))}
      </ul>
    </>
  );
}

/** How many statements concern a place, with the ways to the events under which they are told. */
function Statements({ place }: { place: Place }) {
  const { story } = useApp();
  const counts = new Map<string, number>();
  for (const { event, places } of story.claims) {
    if (places.includes(place.id)) counts.set(event, (counts.get(event) ?? 0) + 1);
  }
  const counted = story.events.flatMap((event) => {
    const count = counts.get(event.id);
    return count === undefined ? [] : { event, count };
  });
  if (counted.length === 0) return null;
  return (
    <>
      <h4>{reading.statements}</h4>
      <ul className="reading-rows">
        {counted.map(({ event, count }) => (
          <li key={event.id}>
            <span>{reading.count(count)}</span> <EventAnchor event={event} />
          </li>
        ))}
      </ul>
    </>
  );
}
