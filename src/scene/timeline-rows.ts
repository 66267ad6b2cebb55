import type { Extent } from '../time/scale';

/** Gives each extent, in order, the lowest row in which it touches no earlier one. */
export function assignRows(extents: readonly Extent[]): number[] {
  const rows: Extent[][] = [];
  return extents.map((extent) => {
    const free = rows.findIndex((row) => row.every((other) => extent.to <= other.from || other.to <= extent.from));
    const index = free < 0 ? rows.length : free;
    const row = rows[index];
    if (row) row.push(extent);
    else rows.push([extent]);
    return index;
  });
}
