import { legend } from '#messages/legend';
import { printSheet } from '#messages/print-sheet';
import { formatDated, formatDoubt, formatNoted } from '../../i18n/format-date';
import { EventDate } from '../../panel/dates';
import { PlaceKicker } from '../../panel/place-state';
import type { Subject } from '../../panel/subject';
import { useMoment } from '../../panel/use-moment';
import { accountOf } from '../../scene/account';
import { eventsAround } from '../../scene/event-order';
import { useApp, useAppState } from '../../state/use-app';
import type { Place, StoryEvent } from '../../story/story';
import { contains } from '../../time/when';
import { PrintStanding, PrintStateName } from './print-text';

/** The story's title with the moment in words, and what the sheet is about. */
export function PrintHead({ subject }: { readonly subject: Subject }) {
  const { story, messages } = useApp();
  const { moment, text } = useMoment();
  const isPresent = moment === story.calendar.now;
  const date = isPresent ? messages.panel.introduction.present(text) : text;
  return (
    <header className="print-head">
      <p className="print-masthead">
        <b>{story.title}</b>
        <span className="print-date">{legend.on(date)}</span>
      </p>
      {subject.kind === 'place' && <PlaceHead place={subject.place} />}
      {subject.kind === 'event' && <EventHead event={subject.event} />}
      {subject.kind === 'introduction' && <IntroductionHead />}
    </header>
  );
}

/** A place's state at the moment, name and description. */
function PlaceHead({ place }: { readonly place: Place }) {
  const { story } = useApp();
  const moment = useAppState((state) => state.moment);
  return (
    <>
      <PlaceKicker account={accountOf(story, place.id, moment)} Name={PrintStateName} />
      <h1 className="print-subject">{place.name}</h1>
      <p className="print-deck">{place.headline}</p>
      <p className="print-lede">
        {place.text} <PrintStanding statement={place} /> <NotDrawn place={place} />
      </p>
    </>
  );
}

/** Says that a place's shape does not exist at the moment. */
function NotDrawn({ place: { name, shown, shownDoubt } }: { readonly place: Place }) {
  const { messages } = useApp();
  const moment = useAppState((state) => state.moment);
  if (contains(shown, moment)) return null;
  const early = moment < shown.first;
  const edge = early ? shown.first : shown.last;
  // The edge of a shape's life is never given to the day.
  const month = formatDated({ precision: 'month', first: edge, last: edge }, messages.locale);
  const date = formatNoted(month, formatDoubt(shownDoubt, messages), messages);
  const { notYet, noLonger } = messages.panel.place;
  return <i>{early ? notYet(name, date) : noLonger(name, date)}</i>;
}

/** An event's date, title, text and standing. */
function EventHead({ event }: { readonly event: StoryEvent }) {
  const { story, messages } = useApp();
  const earlier = event.when.kind === 'undated' ? story.eventById.get(event.when.after ?? '') : undefined;
  return (
    <>
      <p className="panel-kicker">
        <EventDate event={event} />
        {earlier && `, ${messages.panel.event.comesAfter} “${earlier.title}”`}
      </p>
      <h1 className="print-subject">{event.title}</h1>
      <p className="print-deck">{event.text}</p>
      <p className="print-lede">
        <PrintStanding statement={event} />
      </p>
    </>
  );
}

/** What the article found, how sure that is and, between events, the events around the moment. */
function IntroductionHead() {
  const { story, messages } = useApp();
  const { headline } = story;
  const moment = useAppState((state) => state.moment);
  const words = messages.panel.introduction;
  const isPresent = moment === story.calendar.now;
  const { previous, within, next } = eventsAround(story, moment);
  const groups = [
    [words.previous, previous],
    [words.within, within],
    [words.next, next],
  ] as const;
  return (
    <>
      <h1>{headline.text}</h1>
      <p className="print-lede">
        <PrintStanding statement={headline} />
      </p>
      {!isPresent && (
        <p className="print-lede">
          {groups
            .filter(([, events]) => events.length > 0)
            .map(([word, events]) => `${word}: ${printSheet.lead(events.map(({ title }) => title).join('; '))}`)
            .join(' ')}
        </p>
      )}
    </>
  );
}
