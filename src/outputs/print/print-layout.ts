import { type Bounds, boundsIntersect, containsBounds } from '../../geo/bounds';
import {
  aspectOf,
  type Camera,
  fitBounds,
  NO_PADDING,
  type Size,
  type Viewport,
  viewportBounds,
} from '../../geo/camera';
import { cameraForBounds } from '../../scene/camera-for-bounds';
import { frameShot } from '../../scene/frame-shot';
import type { BoundsByPlace } from '../../scene/place-bounds';
import { type Shot, shotOf } from '../../scene/shots';
import type { Story } from '../../story/story';

/**
 * Mm of a sheet on A4, of which `@page` in print.css sets the margins: a little lower than the page, so that rounding
 * never asks for a second one, and a spare, since paper may turn out to need more than the screen measured.
 */
export const SHEET = { width: 184, height: 273, columnGap: 6, bodyMargin: 3, spare: 3 } as const;

/**
 * How the first page is set: the map `across` both columns of text, or at the head of the first `column`. `framed` is no
 * page, but what fits a frame of one.
 */
export interface PrintLayout {
  readonly name: 'across' | 'column' | 'framed';
  /** Width of the map in mm. */
  readonly width: number;
  /** Heights of the map in mm: what one page for all may leave it, and what it has where the text runs on to others. */
  readonly least: number;
  readonly most: number;
  readonly runningOn: number;
}

const across: PrintLayout = { name: 'across', width: SHEET.width, least: 94, most: 150, runningOn: 134 };
const column: PrintLayout = {
  name: 'column',
  width: (SHEET.width - SHEET.columnGap) / 2,
  least: 118,
  most: 195,
  runningOn: 175,
};

/** The layout in which a region of that width by height is drawn larger. */
export function layoutFor(aspect: number): PrintLayout {
  const drawnWidth = ({ width, runningOn }: PrintLayout): number => Math.min(width, runningOn * aspect);
  return drawnWidth(column) > drawnWidth(across) ? column : across;
}

/** CSS px to a mm. */
export const PX = 96 / 25.4;

/** The layout in a frame of that many px, as wide as it can be on paper; what stands beside the map decides its height. */
export function layoutIn({ width, height }: Size): PrintLayout {
  const all = height / PX;
  return { name: 'framed', width: Math.min(width / PX, SHEET.width), least: all, most: all, runningOn: all };
}

/** Heights in mm: what a page has for the body of a sheet, what the body takes with the lowest map, and its key in that. */
export interface BodyHeights {
  readonly room: number;
  readonly body: number;
  readonly key: number;
}

/** Height in mm of the map on a sheet with such a body: what one page leaves it, if one page is enough. */
export function mapHeight({ name, least, most, runningOn }: PrintLayout, { room, body, key }: BodyHeights): number {
  if (body > room) return runningOn;
  // Two columns, set evenly, with map and key in the first.
  const text = 2 * body - least - key;
  const isBeside = name === 'column' && text <= room;
  return Math.min(isBeside ? room - key : least + room - body, most);
}

/** What decides what the printed map shows. */
export interface PrintSubject {
  readonly story: Story;
  readonly placeBounds: BoundsByPlace;
  readonly place: string | null;
  readonly event: string | null;
  /** Where the reader's map looks; null before there is one. */
  readonly camera: Camera | null;
  /** Px of the reader's map. */
  readonly mapArea: Size;
}

/**
 * West, south, east, north of what the printed map has to show: the chosen place, the shot of the chosen event, or else
 * what the reader sees, without what only fills the screen around the home view.
 */
export function printBounds(subject: PrintSubject): Bounds {
  const { story, placeBounds, place, event } = subject;
  return shotOf(story, placeBounds, { place, event })?.bounds ?? seenBounds(subject);
}

/** How much higher than the home view a view of it may be: what stands on the screen's map needs room as well. */
const LOOSELY = 1.6;

function seenBounds({ story, camera, mapArea }: PrintSubject): Bounds {
  const { home } = story.view;
  if (camera === null) return home;
  const seen = viewportBounds(camera, mapArea);
  const isHome = containsBounds(seen, home) && seen[3] - seen[1] <= LOOSELY * (home[3] - home[1]);
  return isHome ? home : seen;
}

/** Units of a drawing to a mm of paper: names of 12 units come out at 8 pt. */
const UNITS = 4.25;

/** Mm that an inset's title needs besides what is empty at the top of its bounds. */
const INSET_TITLE = 6;

/** Closest that an inset may come. */
const CLOSEST = 14;

/** What a map of that many mm shows, so that the bounds are in it with a margin, and nothing beyond the limits. */
export function printViewport(bounds: Bounds, map: Size, limits: Bounds): Viewport {
  const size = unitsOf(map);
  return { size, camera: cameraForBounds(bounds, size, NO_PADDING, limits) };
}

/** What a map of that many mm shows of a shot: as much of it, and as much room for names, as the screen gives. */
export function shotViewport(shot: Shot, map: Size, view: Story['view']): Viewport {
  const size = unitsOf(map);
  return {
    size,
    camera: frameShot({ ...shot, hasCallout: false }, { size, taken: [], wide: [], far: [] }, view).camera,
  };
}

/** What an inset of that many mm in width shows: the bounds and, above them, what its title may cover. */
export function insetViewport(bounds: Bounds, width: number): Viewport {
  const size = unitsOf({ width, height: width / aspectOf(bounds) + INSET_TITLE });
  const padding = { ...NO_PADDING, top: INSET_TITLE * UNITS };
  return { size, camera: fitBounds(bounds, size, padding, CLOSEST) };
}

function unitsOf({ width, height }: Size): Size {
  return { width: Math.round(width * UNITS), height: Math.round(height * UNITS) };
}

/** Ids of the places of which something may be in sight. */
export function placesOnSheet(placeBounds: BoundsByPlace, { camera, size }: Viewport): ReadonlySet<string> {
  const visible = viewportBounds(camera, size);
  return new Set([...placeBounds].flatMap(([id, bounds]) => (boundsIntersect(bounds, visible) ? [id] : [])));
}
