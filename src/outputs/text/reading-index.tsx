import { reading } from '#messages/reading';
import { groupPlaces } from '../../panel/place-list';
import { StateName } from '../../panel/place-state';
import { eventGroups } from '../../scene/event-order';
import { type ScenePlace, sceneAt } from '../../scene/scene';
import { useApp } from '../../state/use-app';
import type { StoryEvent } from '../../story/story';
import { EventList, PlaceAnchor } from './reading-links';

const NOTHING = { place: null, event: null, hovered: null };

/** Every place with its state at the text's present, and every event with its date, each leading to its article. */
export function ReadingIndex() {
  const { story, messages } = useApp();
  const words = messages.panel.introduction;
  const { now } = story.calendar;
  const { told, ahead, undated } = eventGroups(story);
  const groups = groupPlaces(story, sceneAt(story, now, NOTHING));
  return (
    <nav aria-label={reading.contents}>
      <h3>{words.places}</h3>
      <PlaceGroup title={reading.withState} places={groups.eventful} />
      <PlaceGroup title={words.quiet} places={groups.quiet} />
      <PlaceGroup title={words.far} places={groups.far} />
      <PlaceGroup title={reading.missing} places={groups.missing} />
      <h3>{words.events}</h3>
      <EventList events={told} />
      <EventGroup title={words.expectedEvents} events={ahead} />
      <EventGroup title={words.undatedEvents} events={undated} />
    </nav>
  );
}

function PlaceGroup({ title, places }: { title: string; places: readonly ScenePlace[] }) {
  if (places.length === 0) return null;
  return (
    <>
      <h4 className="panel-small-title">{title}</h4>
      <ul>
        {places.map(({ id, state }) => (
          <li key={id}>
            <PlaceAnchor id={id} /> {state !== null && <StateName id={state} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function EventGroup({ title, events }: { title: string; events: readonly StoryEvent[] }) {
  if (events.length === 0) return null;
  return (
    <>
      <h4 className="panel-small-title">{title}</h4>
      <EventList events={events} />
    </>
  );
}
