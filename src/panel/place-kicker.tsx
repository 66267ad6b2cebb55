import { formatUnsure } from '../i18n/format-moment';
import { holdingAt } from '../scene/holding';
import { useApp, useAppState } from '../state/use-app';
import type { Place } from '../story/story';
import { StateName } from './state-name';
import { useFuture, useWithin } from './use-time';

/** The line above a place's name: the state or states that hold there, with their marks, or why there is none. */
export function PlaceKicker({ place }: { place: Place }) {
  const { story, messages } = useApp();
  const words = messages.panel.place;
  const future = useFuture();
  const shown = useWithin(place.shown);
  // A text stays the same object to the store as long as it reads the same.
  const held = useAppState(({ moment }) =>
    holdingAt(place, moment)
      .map(({ state }) => state.state)
      .join(' '),
  );
  const unsure = useAppState(({ moment }) => {
    const [first] = holdingAt(place, moment).filter(({ sure }) => !sure);
    return first ? formatUnsure(first.state.when, moment, messages) : null;
  });
  const states = held.split(' ').filter((id) => story.states.has(id));
  if (!shown || states.length === 0) return <p className="panel-kicker">{shown ? words.noState : words.missing}</p>;
  return (
    <p className="panel-kicker">
      {states.map((id) => (
        <span key={id}>
          <StateName id={id} carried={future} />{' '}
        </span>
      ))}
      {unsure !== null && <span className="panel-doubt">{unsure}</span>}
    </p>
  );
}
