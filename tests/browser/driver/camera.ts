import type { Locator } from 'playwright-core';
import { toLonLat, toWorld } from '../../../src/geo/mercator.ts';

/** Longitude and latitude in degrees, WGS 84. */
export type LonLat = readonly [longitude: number, latitude: number];

export interface Camera {
  readonly center: LonLat;
  /** MapLibre's zoom: the world is 512 CSS pixels wide at 0. */
  readonly zoom: number;
}

/** Reads `data-camera="lng,lat,zoom"`, which the map writes when its camera rests. */
export async function readCamera(map: Locator): Promise<Camera> {
  const text = (await map.getAttribute('data-camera')) ?? '';
  const [longitude, latitude, zoom] = text.split(',').map(Number);
  if (![longitude, latitude, zoom].every((number) => number !== undefined && Number.isFinite(number))) {
    throw new Error(`The map's data-camera is "${text}", not "lng,lat,zoom".`);
  }
  return { center: [longitude ?? 0, latitude ?? 0], zoom: zoom ?? 0 };
}

/** Projects a coordinate to CSS pixels from the middle of the map, north up. */
export function offsetFromCenter(camera: Camera, point: LonLat): { x: number; y: number } {
  const worldPixels = 512 * 2 ** camera.zoom;
  const [x, y] = toWorld(point);
  const [centerX, centerY] = toWorld(camera.center);
  return { x: (x - centerX) * worldPixels, y: (y - centerY) * worldPixels };
}

/** The coordinate at CSS pixels from the middle of the map, north up. */
export function lonLatAt(camera: Camera, { x, y }: { readonly x: number; readonly y: number }): LonLat {
  const worldPixels = 512 * 2 ** camera.zoom;
  const [centerX, centerY] = toWorld(camera.center);
  return toLonLat([centerX + x / worldPixels, centerY + y / worldPixels]);
}

/** Starts counting the cameras that the map tells from now on; the returned function says how many there were. */
export async function countCameras(map: Locator): Promise<() => Promise<number>> {
  await map.evaluate((element) => {
    const seen = new Set<string>();
    const observer = new MutationObserver(() => {
      seen.add(element.getAttribute('data-camera') ?? '');
      element.setAttribute('data-cameras', String(seen.size));
    });
    observer.observe(element, { attributeFilter: ['data-camera'] });
  });
  return async () => Number(await map.getAttribute('data-cameras'));
}
