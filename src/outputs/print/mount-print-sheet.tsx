import { overlaps } from '../../geo/box';
import { aspectOf, type Camera, type Size } from '../../geo/camera';
import type { Geography } from '../../geo/geography';
import { boundsByPlace } from '../../scene/place-bounds';
import { eventShot } from '../../scene/shots';
import { AppContext, type AppContextValue } from '../../state/use-app';
import { openInstantRoot } from '../../ui/instant-root';
import {
  type BodyHeights,
  layoutFor,
  layoutIn,
  mapHeight,
  PX,
  placesOnSheet,
  printBounds,
  printViewport,
  SHEET,
  shotViewport,
} from './print-layout';
import { PrintSheet, type PrintSheetProps } from './print-sheet';

export interface PrintInput {
  /** GeoJSON as far as it has arrived, longitude first. */
  readonly geography: Geography;
  /** Where the reader's map looks; null before there is one. */
  readonly camera: Camera | null;
  /** Px of the reader's map. */
  readonly mapArea: Size;
  /** Px of the frame in which the sheet is printed with the page around it; null where it has pages of its own. */
  readonly frame: Size | null;
  /** The lines that the licences of the geography ask for. */
  readonly credits: string;
}

/**
 * Puts the sheet for what the reader looks at into the page, at once, where it shows on paper alone; the returned
 * function takes it out again. Throws, and leaves nothing behind, where it cannot be drawn.
 */
export function mountPrintSheet(
  app: AppContextValue,
  { geography, camera, mapArea, frame, credits }: PrintInput,
): () => void {
  const { story, store } = app;
  const { place, event } = store.getState();
  const placeBounds = boundsByPlace(story, geography);
  const bounds = printBounds({ story, placeBounds, place, event, camera, mapArea });
  const layout = frame ? layoutIn(frame) : layoutFor(aspectOf(bounds));
  const shot = place === null && event !== null ? eventShot(story, placeBounds, event) : null;
  const viewportAt = (height: number) => {
    const map = { width: layout.width, height };
    return shot?.isClose ? shotViewport(shot, map, story.view) : printViewport(bounds, map, story.view.limits);
  };
  // At the page's start, so that a rule can hide on paper whatever comes after it.
  const element = Object.assign(document.createElement('div'), { className: 'print-root' });
  document.body.prepend(element);
  const root = openInstantRoot(element);
  const draw = (setting: Pick<PrintSheetProps, 'height' | 'viewport' | 'inView' | 'runsOn'>): Element =>
    root.draw(
      <AppContext value={app}>
        <PrintSheet {...{ geography, layout, credits, ...setting }} address={location.href} />
      </AppContext>,
    );
  // How high everything but the map is, with the key of as large a map as there may be.
  const inLargest = placesOnSheet(placeBounds, viewportAt(layout.most));
  const empty = draw({ height: layout.least, viewport: null, inView: inLargest, runsOn: false });
  const heights = bodyHeights(empty);
  const runsOn = !frame && heights.body > heights.room;
  const height = frame ? makeRoom(empty, frame) : mapHeight(layout, heights);
  const viewport = viewportAt(height);
  const sheet = draw({ height, viewport, inView: placesOnSheet(placeBounds, viewport), runsOn });
  hideCoveredNames(sheet);
  const removeRunningLines = runsOn ? setRunningLines(sheet, story.title, credits) : undefined;
  return () => {
    removeRunningLines?.();
    root.remove();
  };
}

function bodyHeights(sheet: Element): BodyHeights {
  const [head, foot] = [heightOf(sheet, '.print-head'), heightOf(sheet, '.print-foot')];
  const room = SHEET.height - 2 * SHEET.bodyMargin - SHEET.spare - head - foot;
  return { room, body: heightOf(sheet, '.print-body'), key: heightOf(sheet, '.print-key') };
}

/** In mm. */
function heightOf(sheet: Element, selector: string): number {
  return (sheet.querySelector(selector)?.getBoundingClientRect().height ?? 0) / PX;
}

/** Least share of a frame's height for the map, and what gives way to it, what is missed least first. */
const MAP_SHARE = 0.5;
const GIVES_WAY = ['.print-lede', '.print-deck', '.print-key', '.panel-kicker', '.print-head h1'] as const;

/** Takes out of a sheet in a frame what leaves the map too little room; gives the height of the map in mm. */
function makeRoom(sheet: Element, frame: Size): number {
  for (const selector of GIVES_WAY) {
    if (heightOf(sheet, '.print-map') * PX >= MAP_SHARE * frame.height) break;
    for (const part of sheet.querySelectorAll<HTMLElement>(selector)) part.style.display = 'none';
  }
  return heightOf(sheet, '.print-map');
}

/** Gives pages after the first a head and all of them credits and numbers; the returned function takes them away again. */
function setRunningLines(sheet: Element, title: string, credits: string): () => void {
  const { style } = document.documentElement;
  const textOf = (selector: string): string => sheet.querySelector(selector)?.textContent ?? '';
  // A headline would take the whole line, and the title says as much.
  const head = [title, textOf('.print-subject'), textOf('.print-date')].filter((part) => part !== '').join(' · ');
  // A string of JSON is one of CSS, too.
  const lines = { '--print-running-head': JSON.stringify(head), '--print-running-credits': JSON.stringify(credits) };
  for (const [name, line] of Object.entries(lines)) style.setProperty(name, line);
  return () => {
    for (const name of Object.keys(lines)) style.removeProperty(name);
  };
}

/** Takes out the words under names, or else the names of the map, that its inset or scale would cut. */
function hideCoveredNames(sheet: Element): void {
  const covers = [...sheet.querySelectorAll('.print-inset, .print-map > .print-scale > *')].map((cover) =>
    cover.getBoundingClientRect(),
  );
  for (const name of sheet.querySelectorAll<SVGTextElement>('.print-map > .svg-map text')) {
    const isCut = (): boolean => covers.some((cover) => overlaps(name.getBoundingClientRect(), cover));
    if (isCut())
      for (const words of name.querySelectorAll<SVGElement>(':scope > [font-size]')) words.style.display = 'none';
    if (isCut()) name.style.display = 'none';
  }
}
