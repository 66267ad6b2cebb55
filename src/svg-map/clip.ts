import type { Box } from '../geo/box';
import type { Path } from '../geo/simplify-path';

/** One edge of a box: which coordinate it holds, where, and on which side of it the inside lies. */
type Edge = readonly [axis: 0 | 1, at: number, inside: 1 | -1];

function edgesOf({ left, top, right, bottom }: Box): readonly Edge[] {
  return [
    [0, left, 1],
    [0, right, -1],
    [1, top, 1],
    [1, bottom, -1],
  ];
}

/**
 * What of a closed ring lies in the box, as one ring (Sutherland-Hodgman): where several parts of it do, they hang
 * together along the box's edge, which therefore must lie out of sight.
 */
export function clipRing(ring: Path, box: Box): Path {
  return edgesOf(box).reduce(clipAtEdge, ring);
}

function clipAtEdge(ring: Path, [axis, at, inside]: Edge): Path {
  const clipped: number[] = [];
  for (let index = 0; index < ring.length; index += 2) {
    const before = (index + ring.length - 2) % ring.length;
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [ring[before], ring[before + 1], ring[index], ring[index + 1]];
    const [from, to] = axis === 0 ? [x1, x2] : [y1, y2];
    const wasIn = (from - at) * inside >= 0;
    const isIn = (to - at) * inside >= 0;
    if (wasIn !== isIn) {
      const share = (at - from) / (to - from);
      clipped.push(x1 + share * (x2 - x1), y1 + share * (y2 - y1));
    }
    if (isIn) clipped.push(x2, y2);
  }
  return clipped;
}

/** The parts of an open line that lie in the box, in the line's order. */
export function clipLine(line: Path, box: Box): Path[] {
  const parts: number[][] = [];
  let part: number[] = [];
  for (let index = 2; index < line.length; index += 2) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = line.slice(index - 2, index + 2);
    const [enter, leave] = sharesInside(x1, y1, x2 - x1, y2 - y1, box);
    if (enter > leave) continue;
    if (part.length === 0 || enter > 0) {
      part = [x1 + enter * (x2 - x1), y1 + enter * (y2 - y1)];
      parts.push(part);
    }
    part.push(x1 + leave * (x2 - x1), y1 + leave * (y2 - y1));
    if (leave < 1) part = [];
  }
  return parts;
}

/** Shares of a stretch at which it enters and leaves the box (Liang-Barsky); `enter` is past `leave` where it misses. */
function sharesInside(x: number, y: number, dx: number, dy: number, box: Box): readonly [enter: number, leave: number] {
  let enter = 0;
  let leave = 1;
  for (const [axis, at, inside] of edgesOf(box)) {
    const from = ((axis === 0 ? x : y) - at) * inside;
    const way = (axis === 0 ? dx : dy) * inside;
    if (way === 0 && from < 0) return [1, 0];
    if (way > 0) enter = Math.max(enter, -from / way);
    if (way < 0) leave = Math.min(leave, -from / way);
  }
  return [enter, leave];
}
