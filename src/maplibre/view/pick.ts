/** A drawn feature under the pointer, reduced to what choosing needs. */
export interface Candidate {
  readonly id: string;
  readonly kind: string;
}

/**
 * The place meant by a click: of all that lie under it and exist now, the one with the smallest area.
 * Points and lines have none and so win over areas. Null over open sea.
 *
 * @param areas square kilometres by place id
 */
export function smallestPlace(
  candidates: readonly Candidate[],
  areas: ReadonlyMap<string, number>,
  exists: (id: string) => boolean,
): string | null {
  let best: string | null = null;
  let bestArea = Number.POSITIVE_INFINITY;
  for (const { id, kind } of candidates) {
    const isMark = kind === 'point' || kind === 'crossing' || kind === 'town-place';
    const area = isMark ? 0 : (areas.get(id) ?? 0);
    if (exists(id) && (area < bestArea || best === null)) {
      best = id;
      bestArea = area;
    }
  }
  return best;
}
