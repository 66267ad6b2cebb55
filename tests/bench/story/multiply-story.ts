import { calendarOf } from '../../../src/story/file-dates.ts';
import type { StoryFile } from '../../../src/story/schema.ts';
import type { Day } from '../../../src/time/day.ts';
import { copyDays, copyId, copyOffset } from './copy-offset.ts';
import { shiftWhen } from './shift-when.ts';

type FilePlace = StoryFile['places'][number];
type Label = NonNullable<FilePlace['label']>;

/** A story with `times` times the places, events and claims: copies with ids, positions and dates of their own. */
export function multiplyStory(file: StoryFile, times: number): StoryFile {
  const earliest = calendarOf(file)?.start;
  if (earliest === undefined) throw new Error('the timeline of the story was not checked');
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const ids = (list: readonly string[], copy: number): string[] => list.map((id) => copyId(id, copy));
  const lanes = file.timeline.lanes.map((lane) => ({
    ...lane,
    places: copies.flatMap((copy) => ids(lane.places, copy)),
  }));
  return {
    ...file,
    timeline: { ...file.timeline, lanes },
    places: copies.flatMap((copy) => file.places.map((place) => copyPlace(place, copy, file.view.home, earliest))),
    events: copies.flatMap((copy) =>
      file.events.map((event) => ({
        ...event,
        id: copyId(event.id, copy),
        places: ids(event.places, copy),
        when: copy === 0 ? event.when : shiftWhen(event.when, copyDays(copy), earliest),
      })),
    ),
    claims: copies.flatMap((copy) =>
      file.claims.map((claim) => ({
        ...claim,
        id: copyId(claim.id, copy),
        // How things stand at the present is tied to no other event.
        event: claim.event === file.timeline.now ? claim.event : copyId(claim.event, copy),
        places: ids(claim.places, copy),
      })),
    ),
  };
}

function copyPlace(place: FilePlace, copy: number, home: StoryFile['view']['home'], earliest: Day): FilePlace {
  if (copy === 0) return place;
  const days = copyDays(copy);
  // A frame drawn by hand fits the original alone.
  const { bounds: _, label, shown, ...rest } = place;
  return {
    ...rest,
    id: copyId(place.id, copy),
    ...(label && { label: { ...label, at: movedLabel(label.at, copyOffset(copy), home) } }),
    ...(shown && { shown: shiftWhen(shown, days, earliest) }),
    states: place.states.map((state) => ({ ...state, when: shiftWhen(state.when, days, earliest) })),
  };
}

/** Names stay within the home view and to 0.1 m, as the checks of a story ask. */
function movedLabel(at: Label['at'], offset: readonly [number, number], home: StoryFile['view']['home']): Label['at'] {
  const [west, south, east, north] = home;
  const within = (degrees: number, least: number, most: number): number => {
    return Number(Math.min(Math.max(degrees, least), most).toFixed(6));
  };
  return [within(at[0] + offset[0], west, east), within(at[1] + offset[1], south, north)];
}
