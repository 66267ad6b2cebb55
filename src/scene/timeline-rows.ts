import type { Extent } from '../time/scale';

/**
 * Gives each extent, in order, the lowest row in which it touches no earlier one; `least` names for each the lowest row
 * that it may have.
 */
export function assignRows(extents: readonly Extent[], least: readonly number[] = []): number[] {
  const rows: Extent[][] = [];
  return extents.map((extent, at) => {
    let index = least[at] ?? 0;
    while (rows[index]?.some((other) => extent.to > other.from && other.to > extent.from)) index += 1;
    while (rows.length <= index) rows.push([]);
    rows[index]?.push(extent);
    return index;
  });
}
