import { useId } from 'react';
import { useApp } from '../state/use-app';
import { useStillScene } from '../state/use-scene';
import type { StoryEvent } from '../story/story';
import { PlaceRows } from './place-rows';

/** The places that an event touches, each with what holds there at the moment. */
export function EventPlaces({ event }: { event: StoryEvent }) {
  const words = useApp().messages.panel.event;
  const id = useId();
  const scene = useStillScene();
  const places = scene.places.filter((place) => event.places.includes(place.id));
  return (
    <section className="panel-part" aria-labelledby={id}>
      <h3 id={id} className="panel-part-title">
        {words.places}
      </h3>
      {scene.future && places.some((place) => place.faint) && <p className="panel-note">{words.lastKnown}</p>}
      {places.length === 0 ? <p className="panel-note">{words.noPlaces}</p> : <PlaceRows places={places} />}
    </section>
  );
}
