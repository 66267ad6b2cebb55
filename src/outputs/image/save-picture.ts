import type { ReactElement } from 'react';
import { pictureSheet } from '#messages/picture-sheet';
import { type Dated, dateAt } from '../../time/dated';
import { isoDate } from '../../time/day';
import { contains, datesOf } from '../../time/when';
import { openInstantRoot } from '../../ui/instant-root';
import type { Picture } from './picture';
import { ownFonts, type PictureOptions, pictureSvg } from './picture-svg';
import { picturePng } from './png';

export type PictureKind = 'svg' | 'png';

/** How many times larger than on screen a PNG is. */
const PNG_SCALE = 2;

/** How long a browser may take to begin a download before its address goes. */
const DOWNLOAD_MS = 10_000;

/**
 * Draws a picture and hands it to the reader as a file; resolves with the file's name, rejects with what went wrong.
 * SVG names fonts that every program has, PNG is set in the bundled ones.
 */
export async function savePicture(kind: PictureKind, picture: Picture, options: PictureOptions = {}): Promise<string> {
  const name = pictureName(picture, kind);
  if (kind === 'png') {
    const svg = pictureSvg(picture, drawInPage, { fonts: ownFonts, ...options });
    download(await picturePng(svg, PNG_SCALE), name);
  } else {
    const svg = pictureSvg(picture, drawInPage, options);
    download(new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`], { type: 'image/svg+xml' }), name);
  }
  return name;
}

function download(file: Blob, name: string): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_MS);
}

/** Draws an element out of sight and gives its XML. Throws what the drawing throws, and an error if it draws nothing. */
export function drawInPage(element: ReactElement): string {
  const root = openInstantRoot(document.createElement('div'));
  const markup = new XMLSerializer().serializeToString(root.draw(element));
  root.remove();
  return markup;
}

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
