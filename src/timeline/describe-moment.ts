import { formatDay } from '../i18n/format-date';
import { formatDoubt, formatWhen } from '../i18n/format-when';
import type { Messages } from '../i18n/messages';
import { eventBeside, eventIndex, eventsAt, type Standpoint } from '../scene/step';
import type { Story, StoryEvent } from '../story/story';
import type { Day } from '../time/day';
import { contains } from '../time/when';

/** Where the reader stands in time, in words. */
export interface MomentWords {
  readonly date: string;
  /** What is doubtful in the date, e.g. that it was inferred. */
  readonly doubt: string | null;
  /** The event stood at, or what lies around the moment. */
  readonly title: string;
  /** `10 of 17`; null between events. */
  readonly position: string | null;
  /** True right of the text's own present. */
  readonly expected: boolean;
  /** All of it in one line, for those who hear the slider. */
  readonly value: string;
}

/** Says where the reader stands, no more precisely than the text gives it. */
export function describeMoment(story: Story, messages: Messages, standpoint: Standpoint): MomentWords {
  const event = story.events[eventIndex(story, standpoint.event)];
  return event ? describeEvent(story, messages, event) : describeBetween(story, messages, standpoint);
}

/** Says when an event was and what it is, as its mark's label does. */
export function describeEvent(story: Story, messages: Messages, event: StoryEvent): MomentWords {
  const words = messages.timeline;
  const date = formatWhen(event.when, messages);
  const doubt = formatDoubt(event.when, messages);
  const position = words.position(eventIndex(story, event.id) + 1, story.events.length);
  const value = words.atEvent(doubt ? words.doubtful(date, doubt) : date, event.title, position);
  return { date, doubt, title: event.title, position, expected: event.moment > story.calendar.now, value };
}

function describeBetween(story: Story, messages: Messages, { moment }: Standpoint): MomentWords {
  const words = messages.timeline;
  const { calendar } = story;
  const expected = moment > calendar.now;
  const present = moment === calendar.now ? story.events.find((event) => event.moment === moment) : undefined;
  if (present) {
    const { date, doubt } = describeEvent(story, messages, present);
    const value = words.atMoment(doubt ? words.doubtful(date, doubt) : date, words.presentTitle);
    return { date, doubt, title: words.presentTitle, position: null, expected, value };
  }
  const date = contains(calendar.undated, moment) ? words.undatedMoment : formatDay(moment, messages.locale);
  const title = surroundings(story, messages, moment);
  return { date, doubt: null, title, position: null, expected, value: words.atMoment(date, title) };
}

/** The events of a moment's day, or those on either side of it. */
function surroundings(story: Story, messages: Messages, moment: Day): string {
  const words = messages.timeline;
  const here = eventsAt(story, moment);
  if (here.length > 0) return here.map((event) => event.title).join(' · ');
  const before = eventBeside(story, { moment, event: null }, -1)?.title;
  const after = eventBeside(story, { moment, event: null }, 1)?.title;
  if (before && after) return words.between(before, after);
  if (before) return words.after(before);
  return after ? words.before(after) : words.label;
}
