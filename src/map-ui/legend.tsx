import { memo, type RefObject, useMemo } from 'react';
import { lineKinds } from '../cartography/line-samples';
import { formatMoment } from '../i18n/format-moment';
import { fullestLegends, type Scene } from '../scene/scene';
import { useApp } from '../state/use-app';
import { useThrottledState } from '../state/use-drag-state';
import { useStillScene } from '../state/use-scene';
import type { StateKind } from '../story/story';
import { LineMark, StateMark } from '../ui/key-marks';
import './legend.css';

interface LegendProps {
  readonly open: boolean;
  readonly element: RefObject<HTMLDetailsElement | null>;
}

/** The states to be seen at this moment and what the lines and hatchings mean; folds away. */
export function Legend({ open, element }: LegendProps) {
  const { story, messages } = useApp();
  const scene = useStillScene();
  const room = useMemo(() => fullestLegends(story), [story]);
  const words = messages.map;
  return (
    <details ref={element} className="map-legend" open={open}>
      <summary>{words.legend}</summary>
      <div className="map-legend-body">
        <LegendMoment scene={scene} />
        <LegendStates states={scene.legend} room={room} />
        <details className="map-legend-lines">
          <summary>{words.legendLines}</summary>
          <ul>
            {lineKinds.map((kind) => (
              <li key={kind}>
                <LineMark kind={kind} />
                <span>{words.lines[kind]}</span>
              </li>
            ))}
          </ul>
          <p className="map-legend-note">{words.disclaimer}</p>
        </details>
      </div>
    </details>
  );
}

/** The moment that the map shows; right of the text's present, that it shows the last one known. */
function LegendMoment({ scene }: { readonly scene: Scene }) {
  const { story, messages } = useApp();
  const moment = useThrottledState((state) => state.moment);
  const event = useThrottledState((state) => state.event);
  const words = messages.map;
  const situation = words.legendOn(formatMoment(story, { moment, event }, messages));
  const isUnsure = scene.places.some(({ faint }) => faint);
  return (
    <div>
      <p className="map-legend-moment">
        {scene.future ? words.legendFuture : isUnsure ? `${situation} · ${words.legendUnsure}` : situation}
      </p>
    </div>
  );
}

interface LegendStatesProps {
  readonly states: readonly StateKind[];
  /** Sets of states that the list has to have room for. */
  readonly room: readonly (readonly StateKind[])[];
}

/** States with their marks; drawn anew for other states alone, and as high for few as for many. */
const LegendStates = memo(function LegendStates({ states, room }: LegendStatesProps) {
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
