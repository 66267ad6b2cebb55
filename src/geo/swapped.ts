import type { Position } from 'geojson';

/** In degrees: a position nearer than this to one beside it is in no doubt. */
const FAR = 0.5;
/** So many times nearer must a position come to both beside it by swapping its numbers. */
const CLEARLY = 10;

/**
 * The places in a line or closed ring of [longitude, latitude] where the two look swapped: far from the positions on both
 * sides, but near them the other way round. A line that is swapped as a whole cannot be told from another by itself.
 */
export function findSwapped(line: readonly Position[]): readonly number[] {
  const isRing = distance(line[0], line.at(-1)) === 0;
  const last = line.length - 1;
  return line.flatMap((position, index) => {
    // A ring's last position is its first, said already.
    if (isRing && index === last) return [];
    const before = line[index - 1] ?? (isRing ? line[last - 1] : undefined);
    const beside = [before, line[index + 1]].filter((each) => each !== undefined);
    const [x = 0, y = 0] = position;
    const isSwapped = beside.every((other) => {
      const apart = distance(position, other);
      return apart > FAR && apart > CLEARLY * distance([y, x], other);
    });
    return isSwapped && beside.length > 0 ? [index] : [];
  });
}

/** The larger of the two differences in degrees: enough to compare by. */
function distance([ax = 0, ay = 0]: Position = [], [bx = 0, by = 0]: Position = []): number {
  return Math.max(Math.abs(ax - bx), Math.abs(ay - by));
}
