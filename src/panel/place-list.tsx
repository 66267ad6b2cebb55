import { useId } from 'react';
import type { ScenePlace } from '../scene/scene';
import { useApp } from '../state/use-app';
import { useStillScene } from '../state/use-scene';
import { groupPlaces } from './place-groups';
import { PlaceRows } from './place-rows';

/** Every place of the story as a button, what has a state at the moment first. */
export function PlaceList({ subheads: Heading }: { subheads: 'h2' | 'h3' }) {
  const { story, messages } = useApp();
  const id = useId();
  const scene = useStillScene();
  const words = messages.panel.introduction;
  const groups = groupPlaces(story, scene);
  return (
    <section className="panel-part" aria-labelledby={id}>
      <Heading id={id} className="panel-part-title">
        {words.places}
      </Heading>
      <Group title={scene.future ? words.withStateCarried : words.withState} places={groups.eventful} />
      <Group title={words.quiet} places={groups.quiet} dense />
      <Group title={words.far} places={groups.far} dense />
      <Group title={words.missing} places={groups.missing} dense />
    </section>
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
