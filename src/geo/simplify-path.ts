/** A path of px positions, flat: x, y, x, y, ... */
export type Path = readonly number[];

/** The path with fewer positions, straying by at most `tolerance` px (Douglas-Peucker); both ends stay. */
export function simplifyPath(path: Path, tolerance: number): number[] {
  const count = path.length / 2;
  if (count < 3) return [...path];
  const kept = new Uint8Array(count);
  kept[0] = 1;
  kept[count - 1] = 1;
  const spans: [first: number, last: number][] = [[0, count - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span;
    const farthest = farthestFrom(path, first, last, tolerance * tolerance);
    if (farthest < 0) continue;
    kept[farthest] = 1;
    spans.push([first, farthest], [farthest, last]);
  }
  return path.filter((_, index) => kept[index >> 1] === 1);
}

/** Index of the position between two others that is farthest from the line between them; -1 where none is `beyond`. */
function farthestFrom(path: Path, first: number, last: number, beyond: number): number {
  const [x1 = 0, y1 = 0] = [path[2 * first], path[2 * first + 1]];
  const [x2 = 0, y2 = 0] = [path[2 * last], path[2 * last + 1]];
  let found = -1;
  let most = beyond;
  for (let index = first + 1; index < last; index++) {
    const squared = squaredDistance(path[2 * index] ?? 0, path[2 * index + 1] ?? 0, x1, y1, x2, y2);
    if (squared <= most) continue;
    found = index;
    most = squared;
  }
  return found;
}

/** Squared px from x, y to the stretch from x1, y1 to x2, y2. */
function squaredDistance(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(Math.max(((x - x1) * dx + (y - y1) * dy) / length, 0), 1);
  return (x - x1 - share * dx) ** 2 + (y - y1 - share * dy) ** 2;
}
