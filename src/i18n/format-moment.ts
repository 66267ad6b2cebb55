import type { Story } from '../story/story';
import type { Day } from '../time/day';
import { contains } from '../time/when';
import { formatDay } from './format-date';
import { formatWhen } from './format-when';
import type { Messages } from './messages';

/**
 * Writes the moment that a reader stands at: an event's own date where one is chosen, so that an event known to the
 * month is not given a day; the text's present as imprecisely as the story has it; else the day.
 */
export function formatMoment(story: Story, moment: Day, eventId: string | null, messages: Messages): string {
  const event = eventId === null ? eventAtPresent(story, moment) : story.eventById.get(eventId);
  if (event) return formatWhen(event.when, messages);
  return contains(story.calendar.undated, moment)
    ? messages.panel.when.undatedGround
    : formatDay(moment, messages.locale);
}

function eventAtPresent(story: Story, moment: Day) {
  const { now } = story.calendar;
  return moment === now ? story.events.findLast((event) => event.moment === now) : undefined;
}
