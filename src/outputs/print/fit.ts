/**
 * Where the map stands on the sheet: `beside` a column of text, `above` the columns of text, or at the head of the
 * first `column`, with text around it.
 */
export type Placing = 'beside' | 'above' | 'column';

/** How closely a sheet is set. */
export interface Fit {
  readonly placing: Placing;
  /** Size of the running text in pt; nothing on the sheet is set smaller than 7.5 pt. */
  readonly type: number;
  readonly columns: 1 | 2 | 3;
  /** Least height of the map in mm. */
  readonly map: number;
  /** Whether to tell also what is told only where there is ample room. */
  readonly extras: boolean;
}

const beside = (type: number, extras = false): Fit => ({ placing: 'beside', type, columns: 1, map: 150, extras });
const above = (type: number, map: number, extras = false): Fit => {
  return { placing: 'above', type, columns: type < 9 ? 3 : 2, map, extras };
};

/** For more than a page holds: the map takes no more than a column. */
const column = (map: number): Fit => ({ placing: 'column', type: 7.5, columns: 3, map, extras: false });

/** For a region as high as wide or higher, the most comfortable first. */
const forTall: readonly [Fit, ...Fit[]] = [
  beside(10, true),
  beside(9.5, true),
  beside(9, true),
  beside(10),
  beside(9.5),
  beside(9),
  beside(8.5),
  above(9, 112),
  above(8.5, 96),
  above(8, 76),
  above(7.5, 70),
  column(84),
];

/** For a region wider than high. */
const forWide: readonly [Fit, ...Fit[]] = [
  above(10, 112, true),
  above(9.5, 106, true),
  above(9, 106, true),
  above(10, 112),
  above(9.5, 106),
  above(9, 100),
  above(8.5, 94),
  above(8, 76),
  above(7.5, 62),
  column(48),
];

/** Width by height below which a region is better drawn upright. */
const TALL = 0.95;

/** The ways to set a sheet about a region of that width by height, in the order in which they are to be tried. */
export function fitsFor(aspect: number): readonly [Fit, ...Fit[]] {
  return aspect < TALL ? forTall : forWide;
}
