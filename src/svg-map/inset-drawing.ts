import type { Bounds } from '../geo/bounds';
import { type Camera, projectionOf, worldSize } from '../geo/camera';
import { type LonLat, toLonLat, toWorld } from '../geo/mercator';
import type { Paths } from './drawing';

/** The shapes of the inset as plain data: path data by name, in px of the width that they were drawn for. */
export interface InsetDrawing {
  readonly width: number;
  readonly height: number;
  readonly paths: Paths;
  /** Points of places, longitude first. */
  readonly points: readonly { readonly id: string; readonly at: LonLat }[];
}

/** What the inset draws of a place. */
export type InsetPart = 'area' | 'line' | 'uncertain';

/** Name of the path that draws a part of a place in the inset. */
export function insetPath(part: InsetPart, id: string): string {
  return `${part}-${id}`;
}

/** The camera that shows bounds `width` px wide, the height that they take, and where a position stands, to 0.1 px. */
export function mercatorIn(
  [west, south, east, north]: Bounds,
  width: number,
): {
  readonly height: number;
  readonly camera: Camera;
  readonly project: (lonLat: LonLat) => readonly [number, number];
} {
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  const scale = width / (right - left);
  const height = Math.round((bottom - top) * scale);
  const [longitude, latitude] = toLonLat([(left + right) / 2, top + height / 2 / scale]);
  const camera = { longitude, latitude, zoom: Math.log2(scale / worldSize(0)) };
  const project = projectionOf(camera, { width, height });
  return {
    height,
    camera,
    // Node and browsers may differ in a number's last digits.
    project: (lonLat) => {
      const [x, y] = project(lonLat);
      return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
    },
  };
}
