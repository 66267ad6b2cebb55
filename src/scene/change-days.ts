import type { Place, Story, Timed } from '../story/story';
import type { Day } from '../time/day';
import type { Span } from '../time/when';
import { entriesOf } from './account';

/** Days on which something begins or has just ended, oldest first: from one to the next nothing changes. */
export type ChangeDays = readonly Day[];

/** Turns of all that is drawn on the map: of every place's shape and states, and of the text's own present. */
export function sceneChangeDays(story: Story): ChangeDays {
  const places = [...story.places.values()];
  return changeDaysOf(
    story,
    places.flatMap(({ shown, states }) => [shown, ...states.flatMap(daysOf)]),
  );
}

/** Turns of all that the story tells of a place. */
export function placeChangeDays(story: Story, place: Place): ChangeDays {
  const entries = entriesOf(story, place);
  return changeDaysOf(story, [place.shown, ...entries.map(({ span }) => span), ...place.states.flatMap(daysOf)]);
}

/** The turn at or before a moment: what is told or drawn of that day is so at the moment too. */
export function changeDayBefore(changeDays: ChangeDays, moment: Day): Day {
  return changeDays.findLast((turn) => turn <= moment) ?? moment;
}

/** Of a state also the days of which it is sure: on the others it is told and drawn otherwise. */
function daysOf({ span, sure }: Timed): readonly Span[] {
  return sure ? [span, sure] : [span];
}

function changeDaysOf({ calendar }: Story, spans: readonly Span[]): ChangeDays {
  const { start, now, end } = calendar;
  const days = new Set([start, now + 1, ...spans.flatMap(({ first, last }) => [first, last + 1])]);
  return [...days].filter((day) => day >= start && day <= end).sort((a, b) => a - b);
}
