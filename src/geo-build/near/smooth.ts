import type { Position } from 'geojson';
import { kilometresBetween } from './distances';

// Points set on each stretch between two given ones: with them no corner of a river is seen at the closest zoom.
const STEPS = 8;

/**
 * A smooth curve through all points of a line drawn by hand, which keeps them: centripetal Catmull-Rom, which makes neither
 * loops nor cusps. In the plane of longitude and latitude.
 */
export function curveThrough(points: readonly Position[]): Position[] {
  return points.flatMap((start, index) => {
    const end = points[index + 1];
    if (!end) return [[...start]];
    const before = points[index - 1] ?? mirrored(end, start);
    const after = points[index + 2] ?? mirrored(start, end);
    const inner = Array.from({ length: STEPS - 1 }, (_, step) =>
      curvePoint([before, start, end, after], (step + 1) / STEPS),
    );
    return [[...start], ...inner];
  });
}

/** The point as far on the other side of `middle`: it stands in for a neighbour past the line's end. */
function mirrored([x = 0, y = 0]: Position, [middleX = 0, middleY = 0]: Position): Position {
  return [2 * middleX - x, 2 * middleY - y];
}

type Four = readonly [Position, Position, Position, Position];

/** A point between the second and the third of four, by the Barry-Goldman pyramid. */
function curvePoint(points: Four, share: number): Position {
  const [p0, p1, p2, p3] = points;
  const knots = [0];
  for (const [a, b] of [[p0, p1] as const, [p1, p2] as const, [p2, p3] as const]) {
    knots.push((knots.at(-1) ?? 0) + Math.sqrt(Math.hypot((b[0] ?? 0) - (a[0] ?? 0), (b[1] ?? 0) - (a[1] ?? 0))));
  }
  const [t0 = 0, t1 = 0, t2 = 0, t3 = 0] = knots;
  const t = t1 + share * (t2 - t1);
  const between = (a: Position, b: Position, from: number, to: number) => mixed(a, b, (t - from) / (to - from));
  const [a1, a2, a3] = [between(p0, p1, t0, t1), between(p1, p2, t1, t2), between(p2, p3, t2, t3)];
  return between(between(a1, a2, t0, t2), between(a2, a3, t1, t3), t1, t2);
}

function mixed([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, share: number): Position {
  return [ax + share * (bx - ax), ay + share * (by - ay)];
}

/** Whether a corner between two sides is to be cut. */
type Corner = (corner: Position, before: Position, after: Position) => boolean;

/**
 * A line whose corners are cut twice over (Chaikin), each at a quarter of its sides but by no more than `mostKm`; its ends
 * stay, or, where it is closed, all corners go alike. Corners that do not pass keep their place.
 */
export function roundedCorners(line: readonly Position[], mostKm: number, passes: Corner = () => true): Position[] {
  return cutCorners(cutCorners(line, mostKm, passes), mostKm / 2, passes);
}

function cutCorners(line: readonly Position[], mostKm: number, passes: Corner): Position[] {
  const last = line.length - 1;
  const isClosed = String(line[0]) === String(line[last]);
  const cut = line.flatMap((corner, index) => {
    const before = line[index - 1] ?? (isClosed ? line[last - 1] : undefined);
    const after = line[index + 1] ?? (isClosed ? line[1] : undefined);
    if (!before || !after || !passes(corner, before, after)) return [[...corner]];
    return [towards(corner, before, mostKm), towards(corner, after, mostKm)];
  });
  // A closed line has its first corner at both ends, each cut in two.
  return isClosed && String(cut[0]) !== String(cut.at(-1)) ? cut.slice(1) : cut;
}

function towards(corner: Position, other: Position, mostKm: number): Position {
  return mixed(corner, other, Math.min(0.25, mostKm / kilometresBetween(corner, other)));
}
