import { parseDated } from '../time/dated';
import type { Calendar, Span } from '../time/when';
import { spanOf } from '../time/when';
import { calendarOf } from './calendar';
import { deepFreeze } from './deep-freeze';
import { presentOf, toWhen } from './file-when';
import type { StoryFile } from './schema';
import type { Place, PlaceState, Story, StoryEvent, Stretch } from './story';

/** Works a checked story file out into the form that the app reads. Throws where the file was not checked. */
export function normaliseStory(file: StoryFile): Story {
  const calendar = calendarOf(file);
  if (calendar === null) throw new Error('the timeline of the story was not checked');
  const events = normaliseEvents(file, calendar);
  const { id, title, standfirst, introduction, disclaimer, article, claims, figures, frame, lens, pointers } = file;
  return deepFreeze({
    ...{ id, title, standfirst, introduction, disclaimer, article, claims, figures, frame, lens, pointers },
    calendar,
    stretches: normaliseStretches(file, calendar),
    lanes: file.timeline.lanes,
    states: byId(file.states),
    places: byId(file.places.map((place) => normalisePlace(place, file, calendar))),
    events,
    eventById: byId(events),
  });
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function normaliseEvents(file: StoryFile, calendar: Calendar): StoryEvent[] {
  const present = presentOf(file);
  return file.events
    .map((event): StoryEvent => {
      const when = toWhen(event.when, present);
      const span = spanOf(when, calendar);
      return { ...event, when, span, moment: event.id === file.timeline.now ? calendar.now : span.first };
    })
    .sort((a, b) => a.moment - b.moment);
}

function normalisePlace(place: StoryFile['places'][number], file: StoryFile, calendar: Calendar): Place {
  const present = presentOf(file);
  const { id, name, headline, text, paragraphs, label, bounds } = place;
  const whole: Span = { first: calendar.start, last: calendar.end };
  const states = place.states.map((state): PlaceState => {
    const when = toWhen(state.when, present);
    return { ...state, when, span: spanOf(when, calendar) };
  });
  return {
    ...{ id, name, headline, text, paragraphs, label, bounds },
    shown: place.shown ? spanOf(toWhen(place.shown, present), calendar) : whole,
    states: cutAtNext(states),
  };
}

/** A state ends on the day before the next one starts, so that a place is never in two. */
function cutAtNext(states: PlaceState[]): PlaceState[] {
  const sorted = [...states].sort((a, b) => a.span.first - b.span.first);
  return sorted.map((state, index) => {
    const next = sorted[index + 1];
    if (!next) return state;
    return { ...state, span: { first: state.span.first, last: Math.min(state.span.last, next.span.first - 1) } };
  });
}

function normaliseStretches(file: StoryFile, calendar: Calendar): Stretch[] {
  const starts = file.timeline.stretches.map(({ from }) => parseDated(from)?.first ?? calendar.start);
  return file.timeline.stretches.map(({ weight, folded }, index) => ({
    first: starts[index] ?? calendar.start,
    last: (starts[index + 1] ?? calendar.end + 1) - 1,
    weight,
    folded: folded ?? false,
  }));
}
