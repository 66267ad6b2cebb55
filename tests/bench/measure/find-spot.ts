import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { openVisit, type Visit, type VisitOptions } from './open-visit.ts';
import { type ChangedSpot, changedSpots, colourAt, colourDistance } from './spot.ts';
import { type Frame, SHRINK, watchFrames } from './watch-frames.ts';

/** Two positions of a slider, as shares of its way, and where the map shows at which of them it stands. */
export interface DragSpot extends ChangedSpot {
  /** One not far from where the page opens, and one farther away. */
  readonly positions: readonly [near: number, far: number];
}

const IDLE = '[data-map-state=ready][data-map-idle=true]';
/** The map has followed by then, and what fades has faded. */
const SETTLE_MS = 2500;
/**
 * Shares of the way from the slider's start to where it stands as the page opens, for after it nothing may change any more.
 * Where one falls on an event, a page may move the map for it: another is tried.
 */
const NEAR = [0.92, 0.94, 0.88, 0.85];
const FAR = 0.22;
/** Colours of one spot at one position are less apart. */
const SAME = 6;

/** Looks on an idle page for a spot of its map that shows where the slider stands. Throws where there is none. */
export async function findSpot(options: VisitOptions): Promise<DragSpot> {
  const visit = await openVisit(options);
  const frame = await watchFrames(visit);
  await visit.page.locator(IDLE).waitFor({ state: 'attached' });
  const home = await visit.page.evaluate(() => window.benchProbe.sliderShare());
  if (home === null) throw new Error('the page has no slider');
  for (const near of NEAR) {
    const positions = [home * near, home * FAR] as const;
    const spot = await spotBetween(positions, visit, frame);
    if (!spot) continue;
    await visit.end();
    return { ...spot, positions };
  }
  throw new Error('no spot of the map shows where the slider stands');
}

/** A spot that shows at which of the positions the slider stands, each time that it goes there. */
async function spotBetween(
  [near, far]: DragSpot['positions'],
  visit: Visit,
  frame: () => Frame | null,
): Promise<ChangedSpot | undefined> {
  const there = await shownAt(far, visit, frame);
  const mapThere = await mapSpots(visit.page);
  const here = await shownAt(near, visit, frame);
  const mapHere = await mapSpots(visit.page);
  const thereAgain = await shownAt(far, visit, frame);
  const hereAgain = await shownAt(near, visit, frame);
  const isSame = (spot: ChangedSpot, one: Frame, other: Frame): boolean =>
    colourDistance(colourAt(one.picture, spot), colourAt(other.picture, spot)) < SAME;
  return changedSpots(here.picture, there.picture).find(
    (spot) =>
      mapThere.has(keyOf(spot)) &&
      mapHere.has(keyOf(spot)) &&
      isSame(spot, there, thereAgain) &&
      isSame(spot, here, hereAgain),
  );
}

async function shownAt(share: number, { page }: Visit, frame: () => Frame | null): Promise<Frame> {
  await page.evaluate((to) => window.benchProbe.drag(to), share);
  await wait(SETTLE_MS);
  const shown = frame();
  if (!shown) throw new Error('the browser shows no frame');
  return shown;
}

/** Spots of a frame at which the map itself is seen, and nothing that lies on it. */
async function mapSpots(page: Page): Promise<ReadonlySet<string>> {
  const spots = await page.evaluate((shrink) => {
    const found: { x: number; y: number }[] = [];
    for (let y = 0; y < innerHeight / shrink; y += 1) {
      for (let x = 0; x < innerWidth / shrink; x += 1) {
        const element = document.elementFromPoint((x + 0.5) * shrink, (y + 0.5) * shrink);
        const isDrawing = element instanceof HTMLCanvasElement || element instanceof SVGElement;
        if (isDrawing && element.closest('[data-map-state]')) found.push({ x, y });
      }
    }
    return found;
  }, SHRINK);
  return new Set(spots.map(keyOf));
}

function keyOf({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${x},${y}`;
}
