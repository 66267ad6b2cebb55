import type { Page } from 'playwright-core';
import type { Box } from '../../../src/geo/box.ts';

/** What a test reads of MapLibre's own books: the boxes of all that it has placed, and which layer each is of (6.17.0). */
interface CaughtMap {
  readonly style: {
    readonly placement: {
      readonly collisionIndex: {
        readonly grid: {
          readonly boxKeys: readonly { readonly bucketInstanceId: number; readonly featureIndex: number }[];
          readonly bboxes: readonly number[];
        };
      };
      readonly retainedQueryData: Readonly<
        Record<
          number,
          { readonly bucketIndex: number; readonly featureIndex: { readonly bucketLayerIDs: readonly string[][] } }
        >
      >;
    };
  };
  once(event: 'idle', listener: () => void): void;
  jumpTo(camera: { center: readonly [number, number]; zoom: number }): void;
}

declare global {
  interface Window {
    caughtMap?: CaughtMap;
  }
}

/** Before the page's first script: keeps the map, which the page shows to nobody. */
export function catchMap(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    Object.defineProperty(Object.prototype, '_fadeDuration', {
      configurable: true,
      set(this: CaughtMap, value: unknown) {
        window.caughtMap = this;
        Object.defineProperty(this, '_fadeDuration', { value, writable: true, configurable: true });
      },
    });
  });
}

/** Has the map stand at a camera, and resolves once it rests there. */
export function standAt(page: Page, longitude: number, latitude: number, zoom: number): Promise<void> {
  return page.evaluate(
    ([x, y, level]) =>
      new Promise<void>((done) => {
        const map = window.caughtMap;
        if (!map) throw new Error('The page made no map.');
        // Not `done` itself: the event would be its result, and the whole map would be sent to the test.
        map.once('idle', () => done());
        map.jumpTo({ center: [x, y], zoom: level });
      }),
    [longitude, latitude, zoom] as const,
  );
}

interface PlacedName extends Box {
  readonly layer: string;
  /** The same for a name and its mark. */
  readonly feature: string;
}

/** Px around its viewport in which MapLibre places symbols too. */
const PADDING = 100;

/** The boxes of names and marks that a resting map has placed, in px of its viewport. */
export function placedNames(page: Page): Promise<PlacedName[]> {
  return page.evaluate((padding) => {
    const { placement } = window.caughtMap?.style ?? {};
    if (!placement) throw new Error('The map has placed nothing.');
    const { boxKeys, bboxes } = placement.collisionIndex.grid;
    return boxKeys.flatMap(({ bucketInstanceId, featureIndex }, index) => {
      const data = placement.retainedQueryData[bucketInstanceId];
      const layer = data?.featureIndex.bucketLayerIDs[data.bucketIndex]?.[0] ?? '';
      const [left = 0, top = 0, right = 0, bottom = 0] = bboxes
        .slice(4 * index, 4 * index + 4)
        .map((px) => px - padding);
      return /guards|overlays/.test(layer)
        ? []
        : [{ layer, feature: `${bucketInstanceId} ${featureIndex}`, left, top, right, bottom }];
    });
  }, PADDING);
}

/** The boxes of what covers the map, in px of its viewport. */
export function coveringBoxes(page: Page): Promise<Box[]> {
  return page.evaluate(() => {
    const ground = document.querySelector('[data-map-state]')?.getBoundingClientRect();
    const covers = document.querySelectorAll(
      '.maplibregl-ctrl-scale, .app-map-area [data-overlay]:not([data-overlay=far])',
    );
    return [...covers]
      .filter((cover) => cover.checkVisibility())
      .map((cover) => cover.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0)
      .map((box) => {
        const [x, y] = [ground?.left ?? 0, ground?.top ?? 0];
        return { left: box.left - x, top: box.top - y, right: box.right - x, bottom: box.bottom - y };
      });
  });
}
