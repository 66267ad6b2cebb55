import type { Dated } from '../time/dated';
import { isoDate } from '../time/day';
import { contains, type When } from '../time/when';
import type { Picture } from './picture';

export type PictureKind = 'svg' | 'png';

/** How much of an ISO date is written, by the precision of its source. */
const LENGTH: Readonly<Record<Dated['precision'], number>> = { day: 10, month: 7, year: 4 };

/** A picture's file: the story's id and the date, no more precise than the story has it, e.g. `some-story-2025-12.svg`. */
export function pictureName({ app, scene }: Pick<Picture, 'app' | 'scene'>, kind: PictureKind): string {
  const { story, messages } = app;
  const { calendar, events } = story;
  const { moment } = scene;
  const present = moment === calendar.now ? events.findLast((event) => event.moment === moment) : undefined;
  const date = dateOf((scene.event ?? present)?.when);
  const isUndated = contains(calendar.undated, moment);
  const written = date ? isoDate(date.first).slice(0, LENGTH[date.precision]) : isoDate(moment);
  return `${story.id}-${isUndated ? messages.picture.undatedFile : written}.${kind}`;
}

function dateOf(when: When | undefined): Dated | null {
  if (when?.kind === 'on' || when?.kind === 'by') return when.date;
  return when?.kind === 'interval' ? when.from : null;
}
