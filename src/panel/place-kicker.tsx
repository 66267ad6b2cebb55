import { useApp } from '../state/use-app';
import type { Place, PlaceState } from '../story/story';
import { StateName } from './state-name';
import { useFuture, useWithin } from './use-time';

/** The line above a place's name: the state that holds there, with its mark, or why there is none. */
export function PlaceKicker({ place, state }: { place: Place; state: PlaceState | null }) {
  const words = useApp().messages.panel.place;
  const future = useFuture();
  const shown = useWithin(place.shown);
  return (
    <p className="panel-kicker">
      {shown && state ? <StateName id={state.state} carried={future} /> : shown ? words.noState : words.missing}
    </p>
  );
}
