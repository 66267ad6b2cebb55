import type { Position } from 'geojson';
import { KM_PER_DEGREE } from './detail';

/** The angle in degrees between the sides from a corner to two positions: 180 where they lie on one line. */
export function cornerDegrees(a: Position, corner: Position, b: Position): number {
  const [ax, ay] = kilometres(corner, a);
  const [bx, by] = kilometres(corner, b);
  return (Math.acos((ax * bx + ay * by) / (Math.hypot(ax, ay) * Math.hypot(bx, by))) * 180) / Math.PI;
}

/** Planar distance of two near positions. */
export function kilometresBetween(from: Position, to: Position): number {
  return Math.hypot(...kilometres(from, to));
}

/** Kilometres to the east and to the north from one position to another, in the plane at the first one's latitude. */
export function kilometres([x = 0, y = 0]: Position, [toX = 0, toY = 0]: Position): readonly [number, number] {
  return [(toX - x) * KM_PER_DEGREE * Math.cos((y * Math.PI) / 180), (toY - y) * KM_PER_DEGREE];
}
