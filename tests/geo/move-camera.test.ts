import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../src/geo/bounds';
import { projectionOf, type Viewport, viewportBounds } from '../../src/geo/camera';
import { moveCamera } from '../../src/geo/move-camera';

const view: Viewport = { camera: { longitude: 36, latitude: 32, zoom: 6 }, size: { width: 400, height: 300 } };
const limits: Bounds = [20, 15, 60, 45];

describe('a moved camera', () => {
  it.each([
    { x: 100, y: 0 },
    { x: -100, y: 0 },
    { x: 0, y: 100 },
    { x: 40, y: -70 },
  ])('stands at what was so many px beside the middle: %o', ({ x, y }) => {
    const { longitude, latitude, zoom } = moveCamera(view, { x, y }, limits);
    const [left, top] = projectionOf(view.camera, view.size)([longitude, latitude]);
    expect(left).toBeCloseTo(view.size.width / 2 + x, 6);
    expect(top).toBeCloseTo(view.size.height / 2 + y, 6);
    expect(zoom).toBe(view.camera.zoom);
  });

  it('goes no further than the limits', () => {
    const camera = moveCamera(view, { x: 100_000, y: -100_000 }, limits);
    const [, , east, north] = viewportBounds(camera, view.size);
    expect(east).toBeCloseTo(limits[2], 6);
    expect(north).toBeCloseTo(limits[3], 6);
  });
});
