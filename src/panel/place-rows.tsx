import { memo } from 'react';
import type { ScenePlace } from '../scene/scene';
import { useApp } from '../state/use-app';
import { Button } from '../ui/button';
import { StateMark } from '../ui/state-mark';
import { useHover } from './use-hover';

interface PlaceRowsProps {
  readonly places: readonly ScenePlace[];
  /** Names alone, two to a line, for places without a state. */
  readonly dense?: boolean;
}

/** Places as a list of buttons, each with the mark and word of its state. */
export function PlaceRows({ places, dense = false }: PlaceRowsProps) {
  return (
    <ul className={dense ? 'panel-rows panel-rows-dense' : 'panel-rows'}>
      {places.map(({ id, state, turningTo }) => (
        <li key={id}>
          <PlaceRow id={id} state={state} turningTo={turningTo} />
        </li>
      ))}
    </ul>
  );
}

/** Drawn anew for another state alone: a list has as many rows as the story has places. */
const PlaceRow = memo(function PlaceRow({ id, state, turningTo }: Pick<ScenePlace, 'id' | 'state' | 'turningTo'>) {
  const { story, actions, messages } = useApp();
  const hover = useHover(id);
  const kind = state === null ? undefined : story.states.get(state);
  const next = turningTo === null ? undefined : story.states.get(turningTo);
  return (
    <Button className="panel-row panel-row-place" {...hover} onClick={() => actions.selectPlace(id)}>
      {kind && <StateMark tone={kind.tone} pattern={kind.pattern} />}
      {next && <StateMark tone={next.tone} pattern={next.pattern} />}
      <span className="panel-row-words">
        <span className="panel-row-name">{story.places.get(id)?.name}</span>{' '}
        {kind && (
          <span className="panel-row-state">
            {next ? messages.panel.place.turning(kind.name, next.name) : kind.name}
          </span>
        )}
      </span>
    </Button>
  );
});
