/** Px from the top left corner of the page or the map, or a direction of length 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Px between two points. */
export function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** The greatest distance, in px, between points of two lists that belong together; NaN where one is missing. */
export function mostApart(some: readonly Point[], others: readonly Point[]): number {
  const missing = { x: Number.NaN, y: Number.NaN };
  return Math.max(...some.map((one, index) => distance(one, others[index] ?? missing)));
}
