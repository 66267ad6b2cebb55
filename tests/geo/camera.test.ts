import fc from 'fast-check';
import { MercatorCoordinate } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import {
  aspectOf,
  type Camera,
  constrainCamera,
  fitBounds,
  projectionOf,
  type Size,
  viewportBounds,
  viewportOf,
} from '../../src/geo/camera';
import type { LonLat } from '../../src/geo/mercator';
import { cameraForBounds } from '../../src/scene/camera-for-bounds';

const home = [33.6, 30.4, 37.3, 36.1] as const;
const limits = [-120, -25, 155, 62] as const;
const wide = { top: 0, right: 190, bottom: 0, left: 232 };
const phone = { top: 0, right: 0, bottom: 31, left: 0 };
const size = { width: 1060, height: 630 };

/** Towns, capes and corners all over the viewport, longitude first. */
const controls: readonly LonLat[] = [
  [34.2654, 31.2472],
  [35.2163, 31.769],
  [35.5016, 33.8933],
  [36.2913, 33.5102],
  [37.1612, 36.2012],
  [32.9, 34.57],
  [35.77, 35.53],
  [34.95, 29.53],
  [33.6, 30.4],
  [37.3, 36.1],
];

/** Where MapLibre draws a position: its own mercator, tiles of 512 px, the centre in the middle. */
function mapLibrePx([longitude, latitude]: LonLat, camera: Camera, { width, height }: Size): LonLat {
  const scale = 512 * 2 ** camera.zoom;
  const centre = MercatorCoordinate.fromLngLat([camera.longitude, camera.latitude]);
  const point = MercatorCoordinate.fromLngLat([longitude, latitude]);
  return [(point.x - centre.x) * scale + width / 2, (point.y - centre.y) * scale + height / 2];
}

describe('a drawing and the map', () => {
  /** Read off `data-camera` of the built app, MapLibre 6.17 in Chromium 140. */
  it.each([
    ['the home view, wide', home, size, wide, [35.210463629023735, 33.2965327485914, 5.94585388395009]],
    ['the home view, on a phone', home, { width: 390, height: 366 }, phone, [35.45, 33.004393316524656, 4.965026193]],
  ] as const)('show %s alike', (_, bounds, box, padding, [longitude, latitude, zoom]) => {
    const camera = cameraForBounds(bounds, box, padding, limits);
    expect(camera.longitude).toBeCloseTo(longitude, 8);
    expect(camera.latitude).toBeCloseTo(latitude, 8);
    expect(camera.zoom).toBeCloseTo(zoom, 8);
  });

  it.each(controls)('have %d, %d within a hundredth of a px', (...lonLat) => {
    const camera = cameraForBounds(home, size, wide, limits);
    const [x, y] = projectionOf(camera, size)(lonLat);
    const [mapX, mapY] = mapLibrePx(lonLat, camera, size);
    expect(Math.hypot(x - mapX, y - mapY)).toBeLessThan(0.01);
  });
});

const aCentre = fc.tuple(
  fc.double({ min: -100, max: 100, noNaN: true }),
  fc.double({ min: -20, max: 55, noNaN: true }),
);
const someBounds = fc
  .tuple(aCentre, fc.double({ min: 0.01, max: 15, noNaN: true }))
  .map(([[lon, lat], reach]) => [lon - reach, lat - reach / 3, lon + reach, lat + reach / 3] as const);
const aPadding = fc.nat({ max: 150 });

describe('fitting bounds', () => {
  it('shows them whole, clear of the padding, touching it on two sides', () => {
    fc.assert(
      fc.property(someBounds, aPadding, aPadding, aPadding, aPadding, (bounds, top, right, bottom, left) => {
        const padding = { top, right, bottom, left };
        const project = projectionOf(fitBounds(bounds, size, padding, 24), size);
        const [x1, y1] = project([bounds[0], bounds[3]]);
        const [x2, y2] = project([bounds[2], bounds[1]]);
        const gaps = [x1 - left, y1 - top, size.width - right - x2, size.height - bottom - y2];
        for (const gap of gaps) expect(gap).toBeGreaterThan(-1e-4);
        expect(Math.min(Math.max(gaps[0] ?? 1, gaps[2] ?? 1), Math.max(gaps[1] ?? 1, gaps[3] ?? 1))).toBeLessThan(1e-4);
      }),
    );
  });

  it('comes no closer than it may, even to a point', () => {
    const padding = { top: 16, right: 16, bottom: 16, left: 16 };
    expect(fitBounds([35, 33, 35, 33], size, padding, 11)).toMatchObject({ zoom: 11 });
  });

  it('stays finite in a viewport smaller than its padding', () => {
    const camera = cameraForBounds(home, { width: 20, height: 10 }, wide, limits);
    for (const value of Object.values(camera)) expect(value).toSatisfy(Number.isFinite);
  });
});

describe('what a viewport shows', () => {
  const camera = { longitude: 35, latitude: 33, zoom: 7 };

  it('is bounded by the positions of its corners', () => {
    const [west, south, east, north] = viewportBounds(camera, size);
    const project = projectionOf(camera, size);
    expect(project([west, north]).map((px) => Math.round(px * 1e6) / 1e6 + 0)).toEqual([0, 0]);
    expect(project([east, south])).toEqual([expect.closeTo(size.width, 6), expect.closeTo(size.height, 6)]);
  });

  it('is bounds and nothing else, to a px of its height, where it is made for them', () => {
    const { camera: own, size: box } = viewportOf(home, 400);
    expect(box).toEqual({ width: 400, height: Math.round(400 / aspectOf(home)) });
    const [west, , east, north] = viewportBounds(own, box);
    expect([west, east, north]).toEqual([home[0], home[2], home[3]].map((degrees) => expect.closeTo(degrees, 9)));
    expect(projectionOf(own, box)([home[2], home[1]])[1]).toBeCloseTo(box.height, -0.1);
  });

  it('has bounds as wide by their height as Mercator draws them', () => {
    expect(aspectOf([34, -0.5, 36, 0.5])).toBeCloseTo(2, 3);
    // A degree of latitude at 60 degrees is drawn twice as high as one of longitude is wide.
    expect(aspectOf([34, 59.5, 36, 60.5])).toBeCloseTo(1, 3);
  });
});

describe('a camera held within limits', () => {
  it('has nothing beyond them in sight and stays where it may', () => {
    fc.assert(
      fc.property(aCentre, fc.double({ min: 0, max: 12, noNaN: true }), ([longitude, latitude], zoom) => {
        const held = constrainCamera({ longitude, latitude, zoom }, limits, size);
        const [west, south, east, north] = viewportBounds(held, size);
        expect(west).toBeGreaterThan(limits[0] - 1e-6);
        expect(south).toBeGreaterThan(limits[1] - 1e-6);
        expect(east).toBeLessThan(limits[2] + 1e-6);
        expect(north).toBeLessThan(limits[3] + 1e-6);
        expect(constrainCamera(held, limits, size).zoom).toBeCloseTo(held.zoom, 9);
      }),
    );
    // As wide as the limits and as high, there is one place for it: their middle.
    const [west, , east] = limits;
    const whole = constrainCamera({ longitude: 35, latitude: 33, zoom: 0 }, limits, { width: 1000, height: 1 });
    expect(whole.longitude).toBeCloseTo((west + east) / 2, 9);
    expect(whole.latitude).toBeCloseTo(33, 9);
    expect(whole.zoom).toBeCloseTo(Math.log2(1000 / (((east - west) / 360) * 512)), 9);
    const corner = constrainCamera({ longitude: 154, latitude: -24, zoom: 7 }, limits, size);
    const [, south, right] = viewportBounds(corner, size);
    expect([south, right]).toEqual([expect.closeTo(-25, 9), expect.closeTo(155, 9)]);
    const free = { longitude: 35, latitude: 33, zoom: 7 };
    const held = constrainCamera(free, limits, size);
    expect(held.longitude).toBeCloseTo(35, 9);
    expect(held.latitude).toBeCloseTo(33, 9);
    expect(held.zoom).toBe(7);
  });
});
