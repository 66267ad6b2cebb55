import type { Geometry } from 'geojson';
import { type Camera, type Size, worldSize } from '../geo/camera';
import { toWorld } from '../geo/mercator';
import { type Path, simplifyPath } from '../geo/simplify-path';
import { type Box, clipLine, clipRing } from './clip';
import { pathData } from './path-data';
import { type WorldPart, worldParts } from './world-shape';

/** What a drawing shows: a camera's view of a size in px. */
export interface Viewport {
  readonly camera: Camera;
  readonly size: Size;
}

/** How exact a path is: px by which it may stray from the true one, and whether its numbers are whole px. */
export interface Grain {
  readonly tolerance: number;
  readonly whole: boolean;
}

const FINE: Grain = { tolerance: 0.5, whole: false };

/** Rings smaller than this many px in both directions would be specks. */
const SPECK = 0.7;

/** Px beyond the frame at which shapes are cut, so that no line along the cut is seen; wide strokes need more. */
export const CUT = 12;

/** Path data of geometries (longitude first) as a viewport shows them, cut `beyond` px outside it; empty out of viewport. */
export function shapePath(
  geometries: readonly Geometry[],
  { camera, size }: Viewport,
  beyond: number = CUT,
  grain: Grain = FINE,
): string {
  const scale = worldSize(camera.zoom);
  const [centreX, centreY] = toWorld([camera.longitude, camera.latitude]);
  const [left, top] = [centreX - size.width / 2 / scale, centreY - size.height / 2 / scale];
  const box: Box = { left: -beyond, top: -beyond, right: size.width + beyond, bottom: size.height + beyond };
  const draw = (part: WorldPart): string => {
    const { extent } = part;
    const within: Box = {
      left: (extent.left - left) * scale,
      top: (extent.top - top) * scale,
      right: (extent.right - left) * scale,
      bottom: (extent.bottom - top) * scale,
    };
    if (isApart(within, box) || (part.closed && isSpeck(within))) return '';
    const path = part.path.map((value, index) => (value - (index % 2 === 0 ? left : top)) * scale);
    if (part.closed) return ringData(isInside(within, box) ? path : clipRing(path, box), grain);
    return lineData(path, within, box, grain);
  };
  return geometries.flatMap((geometry) => worldParts(geometry).map(draw)).join('');
}

function ringData(ring: Path, { tolerance, whole }: Grain): string {
  const [x, y] = ring;
  if (x === undefined || y === undefined) return '';
  return pathData(simplifyPath([...ring, x, y], tolerance), true, whole);
}

function lineData(line: Path, extent: Box, box: Box, { tolerance, whole }: Grain): string {
  const parts = isInside(extent, box) ? [line] : clipLine(line, box);
  return parts.map((part) => pathData(simplifyPath(part, tolerance), false, whole)).join('');
}

function isApart(a: Box, b: Box): boolean {
  return a.right < b.left || a.left > b.right || a.bottom < b.top || a.top > b.bottom;
}

function isInside(a: Box, b: Box): boolean {
  return a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
}

function isSpeck({ left, top, right, bottom }: Box): boolean {
  return right - left < SPECK && bottom - top < SPECK;
}
