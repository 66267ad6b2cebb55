import { memo } from 'react';
import type { Messages } from '../i18n/messages';
import type { Scene, ScenePlace } from '../scene/scene';
import { partsAt } from '../scene/situation';
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
  const { story, messages } = useApp();
  if (places.length === 0) return null;
  return (
    <>
      <h4 className="panel-small-title">{title}</h4>
      <PlaceRows rows={rowsOf(story, places, messages)} dense={dense} />
    </>
  );
}

/** A place as a row of a list. */
export interface PlaceInRow {
  readonly id: string;
  /** Ids of the states whose marks stand before the name, with spaces between. */
  readonly marks: string;
  /** What is told of the place under its name. */
  readonly words: string;
}

interface PlaceRowsProps {
  readonly rows: readonly PlaceInRow[];
  /** Names alone, two to a line, for places without a state. */
  readonly dense?: boolean;
}

/** Places as a list of buttons, each with the marks of its states and what is told of it. */
export function PlaceRows({ rows, dense = false }: PlaceRowsProps) {
  return (
    <ul className={dense ? 'panel-rows panel-rows-dense' : 'panel-rows'}>
      {rows.map(({ id, marks, words }) => (
        <li key={id}>
          <PlaceRow id={id} marks={marks} words={words} />
        </li>
      ))}
    </ul>
  );
}

/** Places of a scene as rows, each with what holds there. */
export function rowsOf(story: Story, places: readonly ScenePlace[], messages: Messages): readonly PlaceInRow[] {
  return places.map(({ id, state, turningTo }) => {
    const kinds = [state, turningTo].flatMap((each) => story.states.get(each ?? '') ?? []);
    const [name = '', next] = kinds.map((kind) => kind.name);
    const words = next === undefined ? name : messages.panel.place.turning(name, next);
    return { id, marks: kinds.map((kind) => kind.id).join(' '), words };
  });
}

/** The way to a place with what holds there; drawn anew for other words alone, as lists have many of them. */
const PlaceRow = memo(function PlaceRow({ id, marks, words }: PlaceInRow) {
  const { story, actions } = useApp();
  const hover = usePlaceHover(id);
  const kinds = marks.split(' ').flatMap((mark) => story.states.get(mark) ?? []);
  return (
    <Button
      className="panel-row panel-row-place"
      data-to={`place ${id}`}
      {...hover}
      onClick={() => actions.selectPlace(id)}
    >
      {kinds.map((kind) => (
        <StateMark key={kind.id} tone={kind.tone} pattern={kind.pattern} />
      ))}
      <span className="panel-row-words">
        <span className="panel-row-name">{story.places.get(id)?.name}</span>{' '}
        {words && <span className="panel-row-state">{words}</span>}
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
  /** Whose shape does not exist at the moment, nor any of its parts. */
  readonly missing: readonly ScenePlace[];
}

/** Groups the places of a scene, each group in the story's order. */
export function groupPlaces(story: Story, scene: Scene): PlaceGroups {
  const far = new Set(story.pointers.flat());
  const isDivided = ({ id }: ScenePlace): boolean => {
    const place = story.places.get(id);
    return place !== undefined && partsAt(story, place, scene.moment).length > 0;
  };
  const groupOf = (place: ScenePlace): keyof PlaceGroups => {
    if (!place.shown && !isDivided(place)) return 'missing';
    if (place.state !== null) return 'eventful';
    return far.has(place.id) ? 'far' : 'quiet';
  };
  const pick = (group: keyof PlaceGroups) => scene.places.filter((place) => groupOf(place) === group);
  return { eventful: pick('eventful'), quiet: pick('quiet'), far: pick('far'), missing: pick('missing') };
}
