import { calendarOf, type FileWhen } from '../../../src/story/file-dates.ts';
import type { StoryFile } from '../../../src/story/schema.ts';
import { parseDated } from '../../../src/time/dated.ts';
import { type Day, isoDate } from '../../../src/time/day.ts';

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

/** Id of copy `copy` of something; 0 is the original. */
export function copyId(id: string, copy: number): string {
  return copy === 0 ? id : `${id}-copy-${copy}`;
}

/** Farthest that a copy is moved, in degrees of longitude and latitude: within the story's own view. */
const REACH = [1.6, 2.4] as const;

/** Where copy `copy` stands beside the original, in degrees: spread evenly, the same in every run. */
export function copyOffset(copy: number): readonly [longitude: number, latitude: number] {
  if (copy === 0) return [0, 0];
  // Additive recurrences of 1/φ₂ and 1/φ₂² (φ₂ = 1.3247…) fill a square evenly for any number of points.
  const [x, y] = [(copy * 0.7548776662) % 1, (copy * 0.5698402909) % 1];
  return [(2 * x - 1) * REACH[0], (2 * y - 1) * REACH[1]];
}

/** Days by which the times of copy `copy` are earlier, 0 to 27, so that not everything happens on the same days. */
export function copyDays(copy: number): number {
  return (copy * 11) % 28;
}

/**
 * The same time some days earlier, dated to the day and never before `earliest`. What has no date of its own stays as
 * it is. Earlier and not later, so that what has happened stays before the text's own present.
 */
export function shiftWhen(when: FileWhen, days: number, earliest: Day): FileWhen {
  if ('after' in when || 'undated' in when || 'notBefore' in when) return when;
  if ('on' in when) return { on: isoDate(Math.max(parsed(when.on, when.part).first - days, earliest)) };
  if ('by' in when) return { by: isoDate(Math.max(parsed(when.by).last - days, earliest)) };
  const from = isoDate(parsed(when.from).first - days);
  if (when.to === undefined || when.to === 'now') return { ...when, from };
  return { ...when, from, to: isoDate(Math.max(parsed(when.to).last - days, earliest)) };
}

function parsed(text: string, part?: 'early' | 'rest'): { readonly first: Day; readonly last: Day } {
  const dated = parseDated(text, part);
  if (dated === null) throw new Error(`"${text}" is not a date of a checked story`);
  return dated;
}
