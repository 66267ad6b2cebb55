import type { ComponentType } from 'react';
import { formatUnsure } from '../i18n/format-moment';
import type { Account } from '../scene/account';
import { situationOf } from '../scene/situation';
import { useApp, useAppState } from '../state/use-app';
import { StateMark } from '../ui/key-marks';
import { situationText } from './situation';
import { useFuture, useWithin } from './use-moment';

export interface StateNameProps {
  readonly id: string;
  /** True where it is only the last one known. */
  readonly carried?: boolean;
}

/** A state's mark and word. */
export function StateName({ id, carried = false }: StateNameProps) {
  const { story, messages } = useApp();
  const kind = story.states.get(id);
  if (!kind) return null;
  return (
    <span className="panel-state">
      <StateMark tone={kind.tone} pattern={kind.pattern} />
      <span>{carried ? messages.panel.place.carried(kind.name) : kind.name}</span>
    </span>
  );
}

interface PlaceKickerProps {
  readonly account: Account;
  /** How a state is named where a page's marks do not do. */
  readonly Name?: ComponentType<StateNameProps>;
}

/** The line above a place's name: the state or states that hold there, with their marks, those of its parts in words, or why there is none. */
export function PlaceKicker({ account: { place, holding }, Name = StateName }: PlaceKickerProps) {
  const { story, messages } = useApp();
  const words = messages.panel.place;
  const future = useFuture();
  const shown = useWithin(place.shown);
  const divided = useAppState(({ moment }) => situationText(story, situationOf(story, place, moment), messages));
  if (!shown || holding.length === 0) {
    return <p className="panel-kicker">{shown ? words.noState : divided || words.missing}</p>;
  }
  const unsure = holding.find((each) => each.unsure)?.unsure ?? null;
  return (
    <p className="panel-kicker">
      {holding.map(({ state: { state } }) => (
        <span key={state}>
          <Name id={state} carried={future} />{' '}
        </span>
      ))}
      {unsure && <span className="panel-doubt">{formatUnsure(unsure, messages)}</span>}
    </p>
  );
}
