import { Fragment } from 'react';
import { reading } from '#messages/reading';
import { DateNote } from '../../panel/dates';
import { useApp } from '../../state/use-app';
import type { StoryEvent } from '../../story/story';

/** A place's name, leading to its article. */
export function PlaceAnchor({ id }: { id: string }) {
  const { story } = useApp();
  return <a href={`#place-${id}`}>{story.places.get(id)?.name ?? id}</a>;
}

/** The names of places in one line, each leading to its article. */
export function PlaceAnchors({ ids }: { ids: readonly string[] }) {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <PlaceAnchor id={id} />
    </Fragment>
  ));
}

/** An event's title, leading to its article. */
export function EventAnchor({ event }: { event: StoryEvent }) {
  return <a href={`#event-${event.id}`}>{event.title}</a>;
}

/** The way back to the map, at the end of each article. */
export function MapAnchor() {
  return (
    <p>
      <a href="#map">{reading.toMap}</a>
    </p>
  );
}

/** Events in order of time, each with its date and the way to its article. */
export function EventList({ events }: { events: readonly StoryEvent[] }) {
  return (
    <ol className="reading-rows">
      {events.map((event) => (
        <li key={event.id}>
          <DateNote when={event.when} /> <EventAnchor event={event} />
        </li>
      ))}
    </ol>
  );
}
