/** Id of copy `copy` of something; 0 is the original. */
export function copyId(id: string, copy: number): string {
  return copy === 0 ? id : `${id}-copy-${copy}`;
}

/** Farthest that a copy is moved, in degrees of longitude and latitude: within the story's own view. */
const REACH = [1.6, 2.4] as const;

/** Where copy `copy` stands beside the original, in degrees: spread evenly, the same in every run. */
export function copyOffset(copy: number): readonly [longitude: number, latitude: number] {
  if (copy === 0) return [0, 0];
  // Additive recurrences of 1/φ₂ and 1/φ₂² (φ₂ = 1.3247…) fill a square evenly for any number of points.
  const [x, y] = [(copy * 0.7548776662) % 1, (copy * 0.5698402909) % 1];
  return [(2 * x - 1) * REACH[0], (2 * y - 1) * REACH[1]];
}

/** Days by which the times of copy `copy` are earlier, 0 to 27, so that not everything happens on the same days. */
export function copyDays(copy: number): number {
  return (copy * 11) % 28;
}
