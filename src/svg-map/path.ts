import type { Geometry, Position } from 'geojson';
import { type Box, isInside, overlaps } from '../geo/box';
import { type Viewport, worldSize } from '../geo/camera';
import { toWorld } from '../geo/mercator';
import { type Path, simplifyPath } from '../geo/simplify-path';
import { clipLine, clipRing } from './clip';

/** How exact a path is: px by which it may stray from the true one, and whether its numbers are whole px. */
export interface Grain {
  readonly tolerance: number;
  readonly whole: boolean;
}

const FINE: Grain = { tolerance: 0.5, whole: false };

/** Rings smaller than this many px in both directions would be specks. */
const SPECK = 0.7;

/** Px beyond the viewport at which shapes are cut, so that no line along the cut is seen; wide strokes need more. */
export const CUT = 12;

/** Path data of geometries (longitude first) as a viewport shows them, cut `beyond` px outside it; empty out of it. */
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
    const within: Box = {
      left: (part.box.left - left) * scale,
      top: (part.box.top - top) * scale,
      right: (part.box.right - left) * scale,
      bottom: (part.box.bottom - top) * scale,
    };
    if (!overlaps(within, box) || (part.closed && isSpeck(within))) return '';
    const path = part.path.map((value, index) => (value - (index % 2 === 0 ? left : top)) * scale);
    if (part.closed) return ringData(isInside(within, box) ? path : clipRing(path, box), grain);
    return lineData(isInside(within, box) ? [path] : clipLine(path, box), grain);
  };
  return geometries.flatMap((geometry) => worldParts(geometry).map(draw)).join('');
}

function ringData(ring: Path, { tolerance, whole }: Grain): string {
  const [x, y] = ring;
  if (x === undefined || y === undefined) return '';
  return pathData(simplifyPath([...ring, x, y], tolerance), true, whole);
}

function lineData(lines: readonly Path[], { tolerance, whole }: Grain): string {
  return lines.map((line) => pathData(simplifyPath(line, tolerance), false, whole)).join('');
}

function isSpeck({ left, top, right, bottom }: Box): boolean {
  return right - left < SPECK && bottom - top < SPECK;
}

/** A ring or line in the unit square of Web Mercator, flat, with its box; a ring does not repeat its first position. */
interface WorldPart {
  readonly path: Path;
  readonly closed: boolean;
  readonly box: Box;
}

const known = new WeakMap<Geometry, readonly WorldPart[]>();

/** The rings and lines of a geometry (longitude first) projected, once for all cameras; points have none. */
function worldParts(geometry: Geometry): readonly WorldPart[] {
  const before = known.get(geometry);
  if (before) return before;
  const parts = linesOf(geometry).map(({ positions, closed }) => worldPart(positions, closed));
  known.set(geometry, parts);
  return parts;
}

interface Line {
  readonly positions: readonly Position[];
  readonly closed: boolean;
}

function linesOf(geometry: Geometry): Line[] {
  const open = (positions: readonly Position[]): Line => ({ positions, closed: false });
  const ring = (positions: readonly Position[]): Line => ({ positions: positions.slice(0, -1), closed: true });
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.map(ring);
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(ring);
    case 'LineString':
      return [open(geometry.coordinates)];
    case 'MultiLineString':
      return geometry.coordinates.map(open);
    default:
      return [];
  }
}

function worldPart(positions: readonly Position[], closed: boolean): WorldPart {
  const path = positions.flatMap(([longitude = 0, latitude = 0]) => toWorld([longitude, latitude]));
  const box = { left: 1, top: 1, right: 0, bottom: 0 };
  path.forEach((value, index) => {
    const [least, most] = index % 2 === 0 ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
    box[least] = Math.min(box[least], value);
    box[most] = Math.max(box[most], value);
  });
  return { path, closed, box };
}

/**
 * Path data of px positions in steps from each to the next; empty for fewer than two. To a tenth of a px, or only to the
 * whole px where `whole`.
 */
export function pathData(path: Path, closed: boolean, whole = false): string {
  const tenths = path.map((value) => (whole ? Math.round(value) * 10 : Math.round(value * 10)));
  const [startX = 0, startY = 0] = tenths;
  let data = '';
  let [x, y] = [startX, startY];
  for (let index = 2; index < tenths.length; index += 2) {
    const [nextX = 0, nextY = 0] = [tenths[index], tenths[index + 1]];
    if (nextX === x && nextY === y) continue;
    data += `${separated(nextX - x, data !== '')}${separated(nextY - y, true)}`;
    [x, y] = [nextX, nextY];
  }
  return data === '' ? '' : `M${decimal(startX)}${separated(startY, true)}l${data}${closed ? 'z' : ''}`;
}

/** A number after another: a minus sign separates by itself. */
function separated(tenths: number, follows: boolean): string {
  return follows && tenths >= 0 ? ` ${decimal(tenths)}` : decimal(tenths);
}

/** Tenths as a decimal number without a leading zero. */
function decimal(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}
