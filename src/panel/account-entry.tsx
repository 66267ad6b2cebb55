import { useApp } from '../state/use-app';
import type { PlaceState, StoryEvent } from '../story/story';
import { Button } from '../ui/button';
import { DateNote } from './date-note';
import { StandingLine } from './standing-line';
import { StateName } from './state-name';
import { useUnsure, useWithin } from './use-time';

interface StateEntryProps {
  readonly state: PlaceState;
  /** True where it holds, or may hold, at the moment; else it is told from another time. */
  readonly lasting?: boolean;
  /** False where its name stands above it already. */
  readonly isNamed?: boolean;
  readonly note?: string | null;
}

/** What held in a place for a time. */
export function StateEntry({ state, lasting = false, isNamed = true, note = null }: StateEntryProps) {
  return (
    <>
      {isNamed && (
        <p className="panel-entry-label">
          <StateName id={state.state} />
        </p>
      )}
      <p className="panel-told">{state.text}</p>
      <StandingLine statement={state}>
        <DateNote when={state.when} lasting={lasting} note={note} />
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
        <Button variant="inline" onClick={() => actions.selectEvent(event.id)}>
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
