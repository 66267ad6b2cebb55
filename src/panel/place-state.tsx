import { Fragment } from 'react';
import { formatUnsure } from '../i18n/format-moment';
import type { Account } from '../scene/account';
import { useApp } from '../state/use-app';
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
