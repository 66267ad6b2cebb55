import type { Polygon, Position } from 'geojson';
import { KM_PER_DEGREE } from '../near/detail';
import { splitRing } from '../near/rings';

/** A polygon cut in two along a line; both halves hold the very same positions along the cut. */
export interface Halves {
  /** The whole polygon, with the two ends of the cut as vertices of its ring. */
  readonly whole: Polygon;
  readonly cut: Position[];
  readonly first: Polygon;
  readonly second: Polygon;
}

interface Hit {
  readonly position: Position;
  /** How far along the line, in segments. */
  readonly along: number;
  readonly ringIndex: number;
}

/**
 * Cuts a polygon without holes along a line that enters once and leaves once. What the line has outside is dropped.
 * Positions where it meets the ring are rounded by `round`. Throws where it does not cross the ring exactly twice.
 */
export function splitPolygon(polygon: Polygon, line: readonly Position[], round: (p: Position) => Position): Halves {
  const ring = polygon.coordinates[0] ?? [];
  const [start, end, ...more] = hits(ring, line);
  if (!start || !end || more.length > 0) {
    throw new Error(`the cut meets the ring ${[start, end, ...more].filter(Boolean).length} times instead of twice`);
  }
  const [a, b] = [round(start.position), round(end.position)];
  const inner = line.slice(Math.ceil(start.along), Math.floor(end.along) + 1);
  const later = start.ringIndex > end.ringIndex ? { hit: start, at: a } : { hit: end, at: b };
  const earlier = start.ringIndex > end.ringIndex ? { hit: end, at: b } : { hit: start, at: a };
  const whole = ring
    .toSpliced(later.hit.ringIndex + 1, 0, later.at)
    .toSpliced(earlier.hit.ringIndex + 1, 0, earlier.at);
  const [from, to] = [whole.indexOf(a), whole.indexOf(b)];
  const [first, second] = splitRing(whole, from, to, inner);
  const asPolygon = (coordinates: Position[]): Polygon => ({ type: 'Polygon', coordinates: [coordinates] });
  return { whole: asPolygon(whole), cut: [a, ...inner, b], first: asPolygon(first), second: asPolygon(second) };
}

function hits(ring: readonly Position[], line: readonly Position[]): Hit[] {
  const found: Hit[] = [];
  for (const [index, a] of line.slice(0, -1).entries()) {
    const b = line[index + 1] ?? a;
    for (const [ringIndex, c] of ring.slice(0, -1).entries()) {
      const met = meet(a, b, c, ring[ringIndex + 1] ?? c);
      if (met) found.push({ position: met.position, along: index + met.share, ringIndex });
    }
  }
  return found.toSorted((p, q) => p.along - q.along);
}

function meet([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [cx = 0, cy = 0]: Position, d: Position) {
  const [dx = 0, dy = 0] = d;
  const across = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  if (across === 0) return undefined;
  const share = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / across;
  const other = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / across;
  if (share < 0 || share >= 1 || other < 0 || other >= 1) return undefined;
  return { position: [ax + share * (bx - ax), ay + share * (by - ay)], share };
}

/**
 * Moves every point of a line sideways by so many metres, to the left of its direction where positive: along the normal of
 * the chord between its neighbours, in the local plane (longitude shrunk by the cosine of the latitude).
 */
export function offsetLine(line: readonly Position[], metres: number): Position[] {
  return line.map((point, index) => {
    const before = line[index - 1] ?? point;
    const after = line[index + 1] ?? point;
    const [x = 0, y = 0] = point;
    const shrink = Math.cos((y * Math.PI) / 180);
    const dx = ((after[0] ?? 0) - (before[0] ?? 0)) * shrink;
    const dy = (after[1] ?? 0) - (before[1] ?? 0);
    const degrees = metres / 1000 / KM_PER_DEGREE / Math.hypot(dx, dy);
    return [x - (dy * degrees) / shrink, y + dx * degrees];
  });
}

/** The line with its first and last segment drawn out by so many degrees, to be sure that it crosses an edge near its ends. */
export function drawOut(line: readonly Position[], degrees: number): Position[] {
  const [a = [], b = []] = line;
  const [y = [], z = []] = line.slice(-2);
  return [beyond(b, a, degrees), ...line.slice(1, -1), beyond(y, z, degrees)];
}

function beyond([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, degrees: number): Position {
  const length = Math.hypot(bx - ax, by - ay);
  return [bx + ((bx - ax) / length) * degrees, by + ((by - ay) / length) * degrees];
}
