/** A stretch of an arc, by the indices of its first and last position, whose straight line crosses another. */
export interface CrossedStretch {
  readonly arc: number;
  readonly from: number;
  readonly to: number;
}

interface Segment extends CrossedStretch {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

// Cells of a quarter of a degree hold a handful of segments each at the detail kept here.
const CELLS_PER_DEGREE = 4;

/** Finds where the kept lines of a topology's arcs cross each other; meeting in a shared end is no crossing. */
export function findCrossings(arcs: readonly number[][][], kept: readonly boolean[][]): CrossedStretch[] {
  const cells = new Map<string, Segment[]>();
  const crossed = new Set<Segment>();
  for (const segment of segmentsOf(arcs, kept)) {
    for (const key of cellsOf(segment)) {
      const cell = cells.get(key) ?? [];
      for (const other of cell) {
        if (!cross(segment, other)) continue;
        crossed.add(segment);
        crossed.add(other);
      }
      cell.push(segment);
      cells.set(key, cell);
    }
  }
  return [...crossed];
}

function segmentsOf(arcs: readonly number[][][], kept: readonly boolean[][]): Segment[] {
  const segments: Segment[] = [];
  for (const [arc, positions] of arcs.entries()) {
    let from = 0;
    for (const [to, b] of positions.entries()) {
      if (to === 0 || !kept[arc]?.[to]) continue;
      segments.push({ arc, from, to, a: positions[from] ?? b, b });
      from = to;
    }
  }
  return segments;
}

function* cellsOf({ a, b }: Segment): Generator<string> {
  const [left = 0, right = 0] = [a[0] ?? 0, b[0] ?? 0].sort((p, q) => p - q).map(cellIndex);
  const [low = 0, high = 0] = [a[1] ?? 0, b[1] ?? 0].sort((p, q) => p - q).map(cellIndex);
  for (let x = left; x <= right; x += 1) for (let y = low; y <= high; y += 1) yield `${x},${y}`;
}

function cellIndex(degrees: number): number {
  return Math.floor(degrees * CELLS_PER_DEGREE);
}

function cross(s: Segment, t: Segment): boolean {
  return side(s.a, s.b, t.a) * side(s.a, s.b, t.b) < 0 && side(t.a, t.b, s.a) * side(t.a, t.b, s.b) < 0;
}

function side(a: readonly number[], b: readonly number[], p: readonly number[]): number {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const [px = 0, py = 0] = p;
  return Math.sign((bx - ax) * (py - ay) - (px - ax) * (by - ay));
}
