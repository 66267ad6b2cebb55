import { useApp } from '../state/use-app';
import type { PlaceState, StoryEvent } from '../story/story';
import { Button } from '../ui/button';
import { DateNote } from './date-note';
import { StandingLine } from './standing-line';
import { StateName } from './state-name';
import { useUnsure, useWithin } from './use-time';

/** What held in a place for a time, told from another time. */
export function StateEntry({ state }: { state: PlaceState }) {
  return (
    <>
      <p className="panel-entry-label">
        <StateName id={state.state} />
      </p>
      <p className="panel-told">{state.text}</p>
      <StandingLine statement={state}>
        <DateNote when={state.when} lasting={false} />
      </StandingLine>
    </>
  );
}

/** An event that touches a place, with a way to it. */
export function EventEntry({ event }: { event: StoryEvent }) {
  const { actions } = useApp();
  const lasting = useWithin(event.span);
  const note = useUnsure(event);
  return (
    <>
      <p className="panel-entry-title">
        <Button look="inline" onClick={() => actions.selectEvent(event.id)}>
          {event.title}
        </Button>
      </p>
      <p className="panel-told">{event.text}</p>
      <StandingLine statement={event}>
        <DateNote when={event.when} lasting={lasting} note={note} />
      </StandingLine>
    </>
  );
}
