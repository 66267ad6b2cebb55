import { parseDated } from '../time/dated';
import type { Day } from '../time/day';
import type { Stretch } from '../time/scale';
import { type Calendar, datesOf, type Span, spanOf, sureSpanOf, type When } from '../time/when';
import { calendarOf, presentOf, toWhen } from './file-dates';
import type { StoryFile } from './schema';
import type { Place, PlaceState, Story, StoryEvent, Timed } from './story';

/** Works a checked story file out into the form that the app reads. Throws where the file was not checked. */
export function normaliseStory(file: StoryFile): Story {
  const calendar = calendarOf(file);
  if (calendar === null) throw new Error('the timeline of the story was not checked');
  const events = normaliseEvents(file, calendar);
  const places = file.places.map((place) => normalisePlace(place, file, calendar));
  const { timeline, ...rest } = file;
  return {
    ...rest,
    calendar,
    dates: [...events, ...places.flatMap(({ states }) => states)].flatMap(({ when }) => datesOf(when)),
    stretches: normaliseStretches(file, calendar),
    lanes: timeline.lanes,
    states: byId(file.states),
    places: byId(places),
    events,
    eventById: byId(events),
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function normaliseEvents(file: StoryFile, calendar: Calendar): StoryEvent[] {
  const present = presentOf(file);
  return file.events
    .map((event): StoryEvent => {
      const when = toWhen(event.when, present);
      const time = timeOf(when, calendar);
      const { undated, now } = calendar;
      const first = when.kind === 'undated' ? undated.last : time.span.first;
      return { ...event, ...time, moment: event.id === file.timeline.now ? now : first };
    })
    .sort((a, b) => a.moment - b.moment);
}

function timeOf(when: When, calendar: Calendar): Timed {
  return { when, span: spanOf(when, calendar), sure: sureSpanOf(when, calendar) };
}

function normalisePlace(place: StoryFile['places'][number], file: StoryFile, calendar: Calendar): Place {
  const present = presentOf(file);
  const { shown, states: told, label, bounds, ...rest } = place;
  const when = shown && toWhen(shown, present);
  const whole: Span = { first: calendar.start, last: calendar.end };
  const states = told.map((state): PlaceState => ({ ...state, ...timeOf(toWhen(state.when, present), calendar) }));
  return {
    ...{ ...rest, label, bounds },
    shown: when ? spanOf(when, calendar) : whole,
    shownDoubt: when ?? {},
    states: endAtNext(states),
  };
}

/**
 * A state ends where the next one starts: a place is never surely in two. In a month in which the text lets one follow
 * the other without naming the day, it may be in either. One that is over before the calendar begins is left out.
 */
function endAtNext(states: PlaceState[]): PlaceState[] {
  const sorted = [...states].sort((a, b) => a.span.first - b.span.first);
  return sorted.flatMap((state, index): PlaceState[] => {
    const next = sorted[index + 1];
    if (!next) return [state];
    const { span, sure } = state;
    const nextIsSure = next.sure ? next.sure.first : next.span.last + 1;
    const possible = endBefore(nextIsSure, span);
    return possible ? [{ ...state, span: possible, sure: sure && endBefore(next.span.first, sure) }] : [];
  });
}

/** What is left of a span before a day; null where nothing is. */
function endBefore(day: Day, { first, last }: Span): Span | null {
  return first < day ? { first, last: Math.min(last, day - 1) } : null;
}

function normaliseStretches(file: StoryFile, { start, undated }: Calendar): Stretch[] {
  const starts = file.timeline.stretches.map(({ from }) => parseDated(from)?.first ?? start);
  const dated = file.timeline.stretches.map(({ weight, folded = false }, index): Stretch => {
    return { first: starts[index] ?? start, last: (starts[index + 1] ?? undated.first) - 1, weight, folded };
  });
  return [...dated, { ...undated, ...file.timeline.undated, folded: false }];
}
