import type { Fit } from './fit';
import { isWhole } from './measure-sheet';

/** Draws a sheet with so many statements, to be measured. */
type Draw = (fit: Fit, most: number) => Element;

/** The most comfortable way to set a sheet that leaves nothing out; else the closest one, with what it has room for. */
export function fitSheet(fits: readonly [Fit, ...Fit[]], draw: Draw): { readonly fit: Fit; readonly most: number } {
  let [last] = fits;
  for (const fit of fits) {
    if (isWhole(draw(fit, Number.POSITIVE_INFINITY))) return { fit, most: Number.POSITIVE_INFINITY };
    last = fit;
  }
  const all = draw(last, Number.POSITIVE_INFINITY).querySelectorAll('[data-item]').length;
  let [whole, tooMany] = [0, all];
  while (tooMany - whole > 1) {
    const middle = Math.floor((whole + tooMany) / 2);
    if (isWhole(draw(last, middle))) whole = middle;
    else tooMany = middle;
  }
  return { fit: last, most: whole };
}
