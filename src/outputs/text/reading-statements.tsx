import { reading } from '../../i18n/en/reading';
import { useApp } from '../../state/use-app';
import type { Place } from '../../story/story';
import { EventAnchor } from './reading-links';

/** How many statements concern a place, with the ways to the events under which they are told. */
export function ReadingStatements({ place }: { place: Place }) {
  const { story, messages } = useApp();
  const counts = new Map<string, number>();
  for (const { event, places } of story.claims) {
    if (places.includes(place.id)) counts.set(event, (counts.get(event) ?? 0) + 1);
  }
  const counted = story.events.flatMap((event) => {
    const count = counts.get(event.id);
    return count === undefined ? [] : { event, count };
  });
  if (counted.length === 0) return null;
  return (
    <>
      <h4>{reading.statements}</h4>
      <ul className="reading-rows">
        {counted.map(({ event, count }) => (
          <li key={event.id}>
            <span>{messages.panel.event.count(count)}</span> <EventAnchor event={event} />
          </li>
        ))}
      </ul>
    </>
  );
}
