import { act, renderHook, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isBeyond, useDrawing } from '../../src/app/map-fallback';
import type { Viewport } from '../../src/geo/camera';
import { toLonLat, toWorld } from '../../src/geo/mercator';
import { AppContext } from '../../src/state/use-app';
import { drawGeography } from '../../src/svg-map/draw-geography';
import type { Drawing } from '../../src/svg-map/drawing';
import { appAt } from '../harness/app';
import { boxOf, collectionOf, shapeOf } from '../harness/shapes';

const drawn: Viewport = { camera: { longitude: 35, latitude: 33, zoom: 6 }, size: { width: 1000, height: 600 } };
const files = {
  countries: collectionOf(shapeOf('syria', boxOf(30, 30, 40, 40), 'country')),
  places: collectionOf(shapeOf('latakia', boxOf(35.7, 35.3, 36.3, 35.9))),
};
const pageDrawing: Drawing = drawGeography(files, drawn);

/** A viewport some levels closer, its middle so many px of the drawn one to the right and below, of a size in px. */
function viewportAt(levels: number, x: number, y: number, width: number, height: number): Viewport {
  const scale = 512 * 2 ** drawn.camera.zoom;
  const [centreX, centreY] = toWorld([drawn.camera.longitude, drawn.camera.latitude]);
  const [longitude, latitude] = toLonLat([centreX + x / scale, centreY + y / scale]);
  return { camera: { longitude, latitude, zoom: drawn.camera.zoom + levels }, size: { width, height } };
}

describe('a drawing serves', () => {
  it('for every sight within its reach and near its scale, and for no other', () => {
    const levels = fc.double({ min: -2, max: 1, noNaN: true });
    const shift = fc.integer({ min: -400, max: 400 });
    const side = fc.integer({ min: 50, max: 1200 });
    const seen = { within: 0, beyond: 0 };
    const checked = fc.property(levels, shift, shift, side, side, (closer, x, y, width, height) => {
      // Px of the drawn viewport between the wanted one and the edges of the drawing, beyond them where negative.
      const spare = [
        drawn.size.width / 2 - Math.abs(x) - width / 2 / 2 ** closer,
        drawn.size.height / 2 - Math.abs(y) - height / 2 / 2 ** closer,
      ];
      fc.pre(spare.every((px) => Math.abs(px) > 0.01) && closer !== 0.35 && closer !== -1.2);
      const serves = closer < 0.35 && closer > -1.2 && spare.every((px) => px > 0);
      seen[serves ? 'within' : 'beyond']++;
      expect(isBeyond(pageDrawing, viewportAt(closer, x, y, width, height))).toBe(!serves);
    });
    fc.assert(checked, { numRuns: 600 });
    expect(Math.min(seen.within, seen.beyond)).toBeGreaterThan(30);
  });

  it('for its own sight, and a little closer or farther for smaller boxes', () => {
    expect(isBeyond(pageDrawing, viewportAt(0, 0, 0, 998, 598))).toBe(false);
    expect(isBeyond(pageDrawing, viewportAt(0.34, 0, 0, 500, 300))).toBe(false);
    expect(isBeyond(pageDrawing, viewportAt(0.36, 0, 0, 500, 300))).toBe(true);
    expect(isBeyond(pageDrawing, viewportAt(-1.19, 0, 0, 400, 250))).toBe(false);
    expect(isBeyond(pageDrawing, viewportAt(-1.21, 0, 0, 400, 250))).toBe(true);
  });
});

describe('what is painted on', () => {
  const near = viewportAt(0.2, 0, 0, 600, 400);
  const far = viewportAt(3, 20, -150, 600, 400);

  /** The drawing's code has arrived, where it was asked for. */
  const everythingLoaded = () => act(() => vi.dynamicImportSettled());

  function paintedOn(first: { viewport: Viewport | null; hasShapes: boolean; isSeen: boolean }) {
    const none = {};
    const app = appAt();
    return renderHook(
      ({ viewport, hasShapes, isSeen }) => useDrawing(pageDrawing, hasShapes ? files : none, viewport, isSeen),
      {
        initialProps: first,
        wrapper: ({ children }) => <AppContext value={app}>{children}</AppContext>,
      },
    );
  }

  it('is what the page brought along, as long as that serves', async () => {
    const { result, rerender } = paintedOn({ viewport: null, hasShapes: true, isSeen: true });
    expect(result.current).toBe(pageDrawing);
    rerender({ viewport: near, hasShapes: true, isSeen: true });
    await everythingLoaded();
    expect(result.current).toBe(pageDrawing);
  });

  it('is drawn anew where that does not serve, once there are shapes to draw, and given up again', async () => {
    const { result, rerender } = paintedOn({ viewport: far, hasShapes: false, isSeen: true });
    await everythingLoaded();
    expect(result.current).toBe(pageDrawing);
    rerender({ viewport: far, hasShapes: true, isSeen: true });
    await waitFor(() => expect(result.current.viewport).toBe(far));
    expect(result.current.paths).toEqual(drawGeography(files, far).paths);
    const anew = result.current;
    rerender({ viewport: far, hasShapes: true, isSeen: true });
    expect(result.current, 'not drawn twice').toBe(anew);
    rerender({ viewport: near, hasShapes: true, isSeen: true });
    expect(result.current).toBe(pageDrawing);
  });

  it('is not drawn anew while nobody sees it', async () => {
    const { result, rerender } = paintedOn({ viewport: far, hasShapes: true, isSeen: false });
    await everythingLoaded();
    expect(result.current).toBe(pageDrawing);
    rerender({ viewport: far, hasShapes: true, isSeen: true });
    await waitFor(() => expect(result.current).not.toBe(pageDrawing));
  });
});
