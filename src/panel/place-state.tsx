import { Fragment } from 'react';
import { formatDated, formatDoubt, formatDoubtedWhen, formatNoted } from '../i18n/format-date';
import { formatUnsure } from '../i18n/format-moment';
import type { Account } from '../scene/account';
import { useApp, useAppState } from '../state/use-app';
import type { Place } from '../story/story';
import { contains } from '../time/when';
import { Button } from '../ui/button';
import { StateMark } from '../ui/state-mark';
import { useFuture, useWithin } from './use-moment';

/** A state's mark and word; `carried` says that it is only the last one known. */
export function StateName({ id, carried = false }: { id: string; carried?: boolean }) {
  const { story, messages } = useApp();
  const kind = story.states.get(id);
  if (!kind) return null;
  return (
    <span className="panel-state">
      <StateMark tone={kind.tone} pattern={kind.pattern} />{' '}
      <span>{carried ? messages.panel.place.carried(kind.name) : kind.name}</span>
    </span>
  );
}

/** The line above a place's name: the state or states that hold there, with their marks, or why there is none. */
export function PlaceKicker({ account: { place, holding } }: { account: Account }) {
  const { messages } = useApp();
  const words = messages.panel.place;
  const future = useFuture();
  const shown = useWithin(place.shown);
  if (!shown || holding.length === 0) return <p className="panel-kicker">{shown ? words.noState : words.missing}</p>;
  const unsure = holding.find((each) => each.unsure)?.unsure ?? null;
  return (
    <p className="panel-kicker">
      {holding.map(({ state: { state } }) => (
        <Fragment key={state}>
          <StateName id={state} carried={future} />{' '}
        </Fragment>
      ))}
      {unsure && <span className="panel-doubt">{formatUnsure(unsure, messages)}</span>}
    </p>
  );
}

/** Says that a place's shape does not exist at the moment, and leads to a time when it does. */
export function ShapeMissing({ place }: { place: Place }) {
  const { story, actions, messages } = useApp();
  const shown = useWithin(place.shown);
  const early = useAppState((state) => state.moment < place.shown.first);
  if (shown) return null;
  const words = messages.panel.place;
  const edge = early ? place.shown.first : place.shown.last;
  // The edge of a shape's life is known through an event at best, and never given to the day otherwise.
  const within = story.events.filter((event) => event.places.includes(place.id) && contains(place.shown, event.moment));
  const event = early ? within[0] : within.at(-1);
  const month = formatDated({ precision: 'month', first: edge, last: edge }, messages.locale);
  const edgeText = formatNoted(month, formatDoubt(place.shownDoubt, messages), messages);
  return (
    <div className="panel-missing">
      <p>{early ? words.notYet(place.name, edgeText) : words.noLonger(place.name, edgeText)}</p>
      <Button variant="outlined" onClick={() => (event ? actions.standAt(event.id) : actions.goTo(edge))}>
        {event
          ? words.goToEvent(event.title, formatDoubtedWhen(event.when, messages, 'from'))
          : words.goToDate(edgeText)}
      </Button>
    </div>
  );
}
