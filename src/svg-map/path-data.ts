import type { Path } from '../geo/simplify-path';

/**
 * Path data of px positions in steps from each to the next; empty for fewer than two. To a tenth of a px, or only to the
 * whole px where `whole`.
 */
export function pathData(path: Path, closed: boolean, whole = false): string {
  const tenths = path.map((value) => (whole ? Math.round(value) * 10 : Math.round(value * 10)));
  const [startX = 0, startY = 0] = tenths;
  let data = '';
  let [x, y] = [startX, startY];
  for (let index = 2; index < tenths.length; index += 2) {
    const [nextX = 0, nextY = 0] = [tenths[index], tenths[index + 1]];
    if (nextX === x && nextY === y) continue;
    data += `${separated(nextX - x, data !== '')}${separated(nextY - y, true)}`;
    [x, y] = [nextX, nextY];
  }
  return data === '' ? '' : `M${decimal(startX)}${separated(startY, true)}l${data}${closed ? 'z' : ''}`;
}

/** A number after another: a minus sign separates by itself. */
function separated(tenths: number, follows: boolean): string {
  return follows && tenths >= 0 ? ` ${decimal(tenths)}` : decimal(tenths);
}

/** Tenths as a decimal number without a leading zero. */
function decimal(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}
