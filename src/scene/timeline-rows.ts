import type { AxisRange } from '../time/scale';

/**
 * Gives each range, in order, the lowest row in which it touches no earlier one; `least` names for each the lowest row
 * that it may have.
 */
export function assignRows(ranges: readonly AxisRange[], least: readonly number[] = []): number[] {
  const rows: AxisRange[][] = [];
  return ranges.map((range, at) => {
    let index = least[at] ?? 0;
    while (rows[index]?.some((other) => range.to > other.from && other.to > range.from)) index += 1;
    while (rows.length <= index) rows.push([]);
    rows[index]?.push(range);
    return index;
  });
}
