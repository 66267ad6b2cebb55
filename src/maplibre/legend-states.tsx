import { memo } from 'react';
import type { StateKind } from '../story/story';
import { StateMark } from '../ui/state-mark';

interface LegendStatesProps {
  readonly states: readonly StateKind[];
  /** Sets of states that the list has to have room for. */
  readonly room: readonly (readonly StateKind[])[];
}

/** States with their marks; drawn anew for other states alone, and as high for few as for many. */
export const LegendStates = memo(function LegendStates({ states, room }: LegendStatesProps) {
  return (
    <>
      <ul key={keyOf(states)}>
        {states.map((kind) => (
          <li key={kind.id}>
            <LegendState kind={kind} />
          </li>
        ))}
      </ul>
      {room.map((kinds) => (
        <div key={keyOf(kinds)} className="map-legend-room" aria-hidden="true">
          {kinds.map((kind) => (
            <div key={kind.id}>
              <LegendState kind={kind} />
            </div>
          ))}
        </div>
      ))}
    </>
  );
});

function LegendState({ kind }: { kind: StateKind }) {
  return (
    <>
      <StateMark tone={kind.tone} pattern={kind.pattern} />
      <span>{kind.name}</span>
    </>
  );
}

function keyOf(states: readonly StateKind[]): string {
  return states.map(({ id }) => id).join(' ');
}
