import { formatNoted } from '../i18n/format-date';
import { eventText, momentText } from '../i18n/format-moment';
import type { Messages } from '../i18n/messages';
import { eventIndex, eventsAround, type Standpoint } from '../scene/event-order';
import type { AppState } from '../state/store';
import { useApp, useAppState } from '../state/use-app';
import type { Story, StoryEvent } from '../story/story';
import type { Day } from '../time/day';

/** Where the reader stands in time, in words. */
interface MomentWords {
  readonly date: string;
  /** What has to be said of the date, in brief, e.g. that it was inferred. */
  readonly doubt: string | null;
  /** The event stood at, or what lies around the moment. */
  readonly title: string;
  /** `10 of 17`, or that it is in no order; null between events. */
  readonly position: string | null;
  /** True right of the text's own present. */
  readonly expected: boolean;
  /** All of it in one line, for those who hear the slider. */
  readonly value: string;
}

/** What an event is called where there is little room. */
export function shortTitle({ short, title }: StoryEvent): string {
  return short ?? title;
}

/** Says where the reader stands, no more precisely than the text gives it. */
function describeMoment(story: Story, messages: Messages, standpoint: Standpoint): MomentWords {
  const event = story.events[eventIndex(story, standpoint.event)];
  return event ? describeEvent(story, messages, event) : describeBetween(story, messages, standpoint);
}

/** Says when an event was and what it is, as its mark's label does. */
export function describeEvent(story: Story, messages: Messages, event: StoryEvent): MomentWords {
  const words = messages.timeline;
  const { date, note, brief } = eventText(event, messages);
  const position = positionOf(story, messages, event);
  const expected = event.moment > story.calendar.now;
  const when = spokenDate(formatNoted(date, note, messages), expected, messages);
  const value = words.atEvent(when, event.title, position);
  return { date, doubt: brief, title: event.title, position, expected, value };
}

/** A date as it is heard, where no flag is seen beside it. */
function spokenDate(date: string, expected: boolean, { timeline: words }: Messages): string {
  return expected ? words.atMoment(date, words.futureFlag) : date;
}

/** Where an event stands among those with a date; those without one stand in no order. */
function positionOf({ events }: Story, { timeline: words }: Messages, event: StoryEvent): string {
  const dated = events.filter(({ when }) => when.kind !== 'undated');
  const index = dated.indexOf(event);
  return index < 0 ? words.noOrder : words.position(index + 1, dated.length);
}

function describeBetween(story: Story, messages: Messages, { moment }: Standpoint): MomentWords {
  const words = messages.timeline;
  const { now } = story.calendar;
  const { date, note, brief } = momentText(story, { moment, event: null }, messages);
  const isPresent = moment === now && story.events.some((event) => event.moment === now);
  const title = isPresent ? words.presentTitle : surroundings(story, messages, moment);
  const expected = moment > now;
  const value = words.atMoment(spokenDate(formatNoted(date, note, messages), expected, messages), title);
  return { date, doubt: brief, title, position: null, expected, value };
}

/** The events that were, or may have been, at a moment, or those on either side of it. */
function surroundings(story: Story, messages: Messages, moment: Day): string {
  const words = messages.timeline;
  const { previous, within, next } = eventsAround(story, moment);
  if (within.length > 0) return within.map((event) => event.title).join(' · ');
  const parts = [previous.length > 0 && words.after(briefly(previous)), next.length > 0 && words.before(briefly(next))];
  return parts.filter(Boolean).join('; ') || words.label;
}

/** The events of one date in a line: there may be many of them. */
function briefly(events: readonly StoryEvent[]): string {
  return events.map(shortTitle).join(', ');
}

/** Several parts of the timeline say of the same state what it is in words. */
const described = new WeakMap<AppState, MomentWords>();

/** Where the reader stands in time, in words. */
export function momentWords(state: AppState, story: Story, messages: Messages): MomentWords {
  const words = described.get(state) ?? describeMoment(story, messages, state);
  described.set(state, words);
  return words;
}

/** One of the words for where the reader stands, followed as it changes. */
export function useMomentWord<Word extends keyof MomentWords>(word: Word): MomentWords[Word] {
  const { story, messages } = useApp();
  return useAppState((state) => momentWords(state, story, messages)[word]);
}
