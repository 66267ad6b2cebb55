import type { Position } from 'geojson';
import { KM_PER_DEGREE } from '../near/detail';

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
