import type { Page } from 'playwright-core';
import { toWorld } from '../../../src/geo/mercator.ts';
import type { LonLat } from './camera.ts';
import type { NameBox } from './control-points.ts';
import { boundsOf, drawnPlaces } from './inside.ts';
import type { Point } from './point.ts';

/** The drawing as the page brings it along stands in a transform; drawn anew for its frame it stands in none. */
export const FINER = '.svg-map-viewport > g:first-of-type:not([transform])';

/** Px of a map area within which a place has to lie for its edges to be those of its shape. */
const MARGIN = 4;

/** Where the drawing has coordinates, in px of the page. Throws where there is no drawing to tell it by. */
export async function drawnAt(page: Page, points: readonly LonLat[]): Promise<Point[]> {
  const places = drawnPlaces().map((id) => ({ id, world: worldBounds(id) }));
  const frame = await page.evaluate(readFrame, { places, margin: MARGIN });
  if (frame === null) throw new Error('There is no drawing with a whole place in it.');
  return points.map((point) => {
    const [x, y] = toWorld(point);
    return { x: frame.x + x * frame.size, y: frame.y + y * frame.size };
  });
}

/** Frames in which nothing new is drawn once all has its room: what comes onto the map is measured in the frame after it. */
const STILL_FRAMES = 4;

/** Waits until the drawing has made room for what stands on it. */
export function drawingAtRest(page: Page): Promise<void> {
  return page.evaluate(async (frames) => {
    const drawn = () => document.querySelector('.app-svg-map')?.innerHTML;
    let last = drawn();
    for (let still = 0; still < frames; still++) {
      await new Promise(requestAnimationFrame);
      const now = drawn();
      if (now !== last) still = -1;
      last = now;
    }
  }, STILL_FRAMES);
}

/** Boxes of the names of places that the drawing sets, in px of the page. */
export function drawnNames(page: Page): Promise<NameBox[]> {
  return page
    .locator('[data-kind="place"] text, [data-kind="selected"] text, [data-point] > circle:last-child')
    .evaluateAll((elements) =>
      elements.map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { left, top, right, bottom };
      }),
    );
}

interface World {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function worldBounds(placeId: string): World {
  const [west, south, east, north] = boundsOf(placeId);
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  return { left, top, right, bottom };
}

/**
 * In the browser: where the world's north-west corner would be on the page, and how large the world, in px. The page's own
 * drawing says for which camera it was made; one made since is told by the largest place that is whole in it.
 */
function readFrame(input: {
  readonly places: readonly { readonly id: string; readonly world: World }[];
  readonly margin: number;
}): { x: number; y: number; size: number } | null {
  const { places, margin } = input;
  const mapArea = document.querySelector('.app-map-area')?.getBoundingClientRect();
  const ground = document.querySelector<SVGGElement>('.svg-map-viewport > g');
  const matrix = ground?.getScreenCTM();
  if (!(mapArea && ground && matrix)) return null;
  if (ground.hasAttribute('transform')) {
    const { drawing } = JSON.parse(document.querySelector('script[data-page]')?.textContent ?? '{}');
    const { camera, size } = drawing.viewport;
    const world = 512 * 2 ** camera.zoom;
    const radians = (camera.latitude * Math.PI) / 180;
    const [x, y] = [camera.longitude / 360 + 0.5, 0.5 - Math.asinh(Math.tan(radians)) / (2 * Math.PI)];
    const unit = matrix.a * drawing.scale;
    return {
      x: matrix.e + (size.width / 2 - x * world) * unit,
      y: matrix.f + (size.height / 2 - y * world) * unit,
      size: world * unit,
    };
  }
  const whole = places.flatMap(({ id, world }) => {
    const box = document.querySelector<SVGGraphicsElement>(`.svg-map-viewport [data-place="${id}"] > use`)?.getBBox();
    if (!box) return [];
    const [left, top] = [matrix.e + box.x * matrix.a, matrix.f + box.y * matrix.d];
    const [right, bottom] = [left + box.width * matrix.a, top + box.height * matrix.d];
    const isWhole =
      left > mapArea.left + margin &&
      top > mapArea.top + margin &&
      right < mapArea.right - margin &&
      bottom < mapArea.bottom - margin;
    const size = (bottom - top) / (world.bottom - world.top);
    const across = (left + right - (world.left + world.right) * size) / 2;
    const down = (top + bottom - (world.top + world.bottom) * size) / 2;
    return isWhole ? [{ height: bottom - top, frame: { x: across, y: down, size } }] : [];
  });
  return whole.sort((one, other) => other.height - one.height)[0]?.frame ?? null;
}
