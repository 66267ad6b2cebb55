import type { Bounds } from './bounds';
import { type LonLat, toLonLat, toWorld, type WorldPoint } from './mercator';

/** Where a map looks: centre in degrees and zoom level; the world is `TILE` px wide at zoom 0. */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** Px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a map shows: a camera's view of a size in px. */
export interface Viewport {
  readonly camera: Camera;
  readonly size: Size;
}

/** Px from the top left corner of a viewport. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** Px of a viewport's edges that stay free. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** Side of a tile in px, as MapLibre counts zoom levels. */
const TILE = 512;

/** Px that the world is wide and high at a zoom level. */
export function worldSize(zoom: number): number {
  return TILE * 2 ** zoom;
}

/** The camera that shows bounds as large as the padding allows, as MapLibre's `cameraForBounds` has it, north up. */
export function fitBounds(bounds: Bounds, size: Size, padding: Padding, maxZoom: number): Camera {
  const { left, top, right, bottom } = worldBox(bounds);
  // A viewport smaller than its padding still has to show something.
  const freeWidth = Math.max(size.width - padding.left - padding.right, 1);
  const freeHeight = Math.max(size.height - padding.top - padding.bottom, 1);
  const zoom = Math.min(Math.log2(Math.min(freeWidth / (right - left), freeHeight / (bottom - top)) / TILE), maxZoom);
  const scale = worldSize(zoom);
  const x = (left + right) / 2 - (padding.left - padding.right) / 2 / scale;
  const y = (top + bottom) / 2 - (padding.top - padding.bottom) / 2 / scale;
  return cameraAt([x, y], zoom);
}

/** Width by height of bounds as the map draws them. */
export function aspectOf(bounds: Bounds): number {
  const { left, top, right, bottom } = worldBox(bounds);
  return (right - left) / (bottom - top);
}

/** The viewport that shows bounds and nothing else, `width` px wide; its height follows from them. */
export function viewportOf(bounds: Bounds, width: number): Viewport {
  const { left, top, right, bottom } = worldBox(bounds);
  const scale = width / (right - left);
  const height = Math.round((bottom - top) * scale);
  const zoom = Math.log2(scale / worldSize(0));
  return { camera: cameraAt([(left + right) / 2, top + height / 2 / scale], zoom), size: { width, height } };
}

/** The camera moved and, where it must be, brought closer, so that nothing beyond the limits is in sight. */
export function constrainCamera(camera: Camera, limits: Bounds, { width, height }: Size): Camera {
  const { left, top, right, bottom } = worldBox(limits);
  const least = Math.log2(Math.max(width / (right - left), height / (bottom - top)) / TILE);
  const zoom = Math.max(camera.zoom, least);
  const scale = worldSize(zoom);
  const [x, y] = toWorld([camera.longitude, camera.latitude]);
  return cameraAt([hold(x, left, right, width / scale), hold(y, top, bottom, height / scale)], zoom);
}

/** Takes lon-lat positions to px from the top left corner of a viewport. */
export function projectionOf(camera: Camera, { width, height }: Size): (lonLat: LonLat) => readonly [number, number] {
  const scale = worldSize(camera.zoom);
  const [centreX, centreY] = toWorld([camera.longitude, camera.latitude]);
  return (lonLat) => {
    const [x, y] = toWorld(lonLat);
    return [(x - centreX) * scale + width / 2, (y - centreY) * scale + height / 2];
  };
}

/** West, south, east, north of what a viewport shows, in degrees. */
export function viewportBounds(camera: Camera, { width, height }: Size): Bounds {
  const scale = worldSize(camera.zoom);
  const [x, y] = toWorld([camera.longitude, camera.latitude]);
  const [west, north] = toLonLat([x - width / 2 / scale, y - height / 2 / scale]);
  const [east, south] = toLonLat([x + width / 2 / scale, y + height / 2 / scale]);
  return [west, south, east, north];
}

/** The edges of bounds in the unit square. */
function worldBox([west, south, east, north]: Bounds) {
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  return { left, top, right, bottom };
}

function cameraAt(centre: WorldPoint, zoom: number): Camera {
  const [longitude, latitude] = toLonLat(centre);
  return { longitude, latitude, zoom };
}

/** A middle from which half of `length` to either side stays within `from` to `to`, which are as far apart at least. */
function hold(middle: number, from: number, to: number, length: number): number {
  return Math.min(Math.max(middle, from + length / 2), to - length / 2);
}
