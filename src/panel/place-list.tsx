import { memo } from 'react';
import type { Scene, ScenePlace } from '../scene/scene';
import { useApp } from '../state/use-app';
import { useStillScene } from '../state/use-scene';
import type { Story } from '../story/story';
import { Button } from '../ui/button';
import { StateMark } from '../ui/key-marks';
import { usePlaceHover } from './links';
import { PanelPart } from './panel-part';

/** Every place of the story as a button, what has a state at the moment first. */
export function PlaceList() {
  const { story, messages } = useApp();
  const scene = useStillScene();
  const words = messages.panel.introduction;
  const groups = groupPlaces(story, scene);
  return (
    <PanelPart title={words.places}>
      <Group title={scene.future ? words.withStateCarried : words.withState} places={groups.eventful} />
      <Group title={words.quiet} places={groups.quiet} dense />
      <Group title={words.far} places={groups.far} dense />
      <Group title={words.missing} places={groups.missing} dense />
    </PanelPart>
  );
}

interface GroupProps {
  readonly title: string;
  readonly places: readonly ScenePlace[];
  readonly dense?: boolean;
}

function Group({ title, places, dense = false }: GroupProps) {
  if (places.length === 0) return null;
  return (
    <>
      <p className="panel-small-title">{title}</p>
      <PlaceRows places={places} dense={dense} />
    </>
  );
}

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
  const hover = usePlaceHover(id);
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

/** The places of a scene as a reader looks for them; every place is in exactly one group. */
interface PlaceGroups {
  /** With a state at the moment. */
  readonly eventful: readonly ScenePlace[];
  readonly quiet: readonly ScenePlace[];
  /** Beyond the map's home view. */
  readonly far: readonly ScenePlace[];
  /** Whose shape does not exist at the moment. */
  readonly missing: readonly ScenePlace[];
}

/** Groups the places of a scene, each group in the story's order. */
export function groupPlaces(story: Story, scene: Scene): PlaceGroups {
  const far = new Set(story.pointers.flat());
  const groupOf = (place: ScenePlace): keyof PlaceGroups => {
    if (!place.shown) return 'missing';
    if (place.state !== null) return 'eventful';
    return far.has(place.id) ? 'far' : 'quiet';
  };
  const pick = (group: keyof PlaceGroups) => scene.places.filter((place) => groupOf(place) === group);
  return { eventful: pick('eventful'), quiet: pick('quiet'), far: pick('far'), missing: pick('missing') };
}
