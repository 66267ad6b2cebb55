import { DateNote } from '../../panel/dates';
import type { StoryEvent } from '../../story/story';
import { EventAnchor } from './reading-links';

/** Events in order of time, each with its date and the way to its article. */
export function ReadingEvents({ events }: { events: readonly StoryEvent[] }) {
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
