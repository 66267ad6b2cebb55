import type { Geometry, Position } from 'geojson';
import { toWorld } from '../geo/mercator';
import type { Path } from '../geo/simplify-path';
import type { Box } from './clip';

/** A ring or line in the unit square of Web Mercator, flat, with its extent; a ring does not repeat its first position. */
export interface WorldPart {
  readonly path: Path;
  readonly closed: boolean;
  readonly extent: Box;
}

const known = new WeakMap<Geometry, readonly WorldPart[]>();

/** The rings and lines of a geometry (longitude first) projected, once for all cameras; points have none. */
export function worldParts(geometry: Geometry): readonly WorldPart[] {
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
    case 'GeometryCollection':
      return geometry.geometries.flatMap(linesOf);
    default:
      return [];
  }
}

function worldPart(positions: readonly Position[], closed: boolean): WorldPart {
  const path = positions.flatMap(([longitude = 0, latitude = 0]) => toWorld([longitude, latitude]));
  const extent = { left: 1, top: 1, right: 0, bottom: 0 };
  path.forEach((value, index) => {
    const [least, most] = index % 2 === 0 ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
    extent[least] = Math.min(extent[least], value);
    extent[most] = Math.max(extent[most], value);
  });
  return { path, closed, extent };
}
