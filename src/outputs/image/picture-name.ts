import { pictureSheet } from '#messages/picture-sheet';
import { type Dated, dateAt } from '../../time/dated';
import { isoDate } from '../../time/day';
import { contains, datesOf } from '../../time/when';
import type { Picture } from './picture';

export type PictureKind = 'svg' | 'png';

/** How much of an ISO date is written, by the precision of its source. */
const LENGTH: Readonly<Record<Dated['precision'], number>> = { day: 10, month: 7, year: 4 };

/** A picture's file: the story's id and the date, no more precise than the story has it, e.g. `some-story-2025-12.svg`. */
export function pictureName({ app, scene }: Pick<Picture, 'app' | 'scene'>, kind: PictureKind): string {
  const { story } = app;
  const { calendar, dates, events } = story;
  const { moment } = scene;
  const present = moment === calendar.now ? events.findLast((event) => event.moment === moment) : undefined;
  const when = (scene.event ?? present)?.when;
  const date = (when && datesOf(when)[0]) ?? dateAt(moment, dates);
  const isUndated = contains(calendar.undated, moment);
  const written = isoDate(date.first).slice(0, LENGTH[date.precision]);
  return `${story.id}-${isUndated ? pictureSheet.undatedFile : written}.${kind}`;
}
