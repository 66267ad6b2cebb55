/** A label; `variants` run from the longest to the shortest. */
export interface LabelWish {
  readonly key: string;
  /** Where it may begin, in px. */
  readonly start: number;
  /** Where it may end instead; a label for a range stays within it there. Null where it may only begin. */
  readonly end: number | null;
  /** Which of the two it would rather. */
  readonly prefers: 'start' | 'end';
  readonly variants: readonly string[];
  /** The lower, the earlier it is served. */
  readonly rank: number;
}

export interface FittedLabel {
  readonly key: string;
  readonly text: string;
  readonly side: 'start' | 'end';
}

interface Taken extends FittedLabel {
  readonly from: number;
  readonly to: number;
}

/** Between a label and its place, and between two labels, in px. */
const INSET = 4;
export const LABEL_GAP = 5;
/** What positions may be off by arithmetic. */
const ROUNDING = 0.01;

/**
 * Serves labels by rank between `0` and `limit` px so that none touches another: all in their shortest variant first,
 * that as many as can be have room, then in the longest that the others leave room for. Only the shortest may cross a wall.
 */
export function fitLabels(
  wishes: readonly LabelWish[],
  limit: number,
  fontSize: number,
  walls: readonly number[] = [],
): FittedLabel[] {
  const served = [...wishes].sort((a, b) => a.rank - b.rank);
  const taken = new Map<string, Taken>();
  const place = (wish: LabelWish, variants: readonly string[]): void => {
    const others = [...taken.values()].filter((each) => each.key !== wish.key);
    const found = candidatesOf(wish, variants, fontSize).find((each) => {
      if (each.from < -ROUNDING || each.to > limit + ROUNDING || leavesRange(wish, each)) return false;
      const isShortest = each.text === wish.variants.at(-1);
      if (!isShortest && walls.some((wall) => each.from < wall - ROUNDING && wall < each.to)) return false;
      return others.every((other) => isApart(each, other));
    });
    if (found) taken.set(wish.key, found);
  };
  for (const wish of served) place(wish, wish.variants.slice(-1));
  for (const wish of served) place(wish, wish.variants);
  return [...taken.values()].map(({ key, text, side }) => ({ key, text, side }));
}

function candidatesOf(wish: LabelWish, variants: readonly string[], fontSize: number): Taken[] {
  const sides = wish.prefers === 'start' ? (['start', 'end'] as const) : (['end', 'start'] as const);
  return sides.flatMap((side) => {
    const { start, end } = wish;
    if (side === 'end' && end === null) return [];
    return variants.map((text) => {
      const width = widthOf(text) * fontSize + INSET;
      const from = side === 'end' && end !== null ? end - LABEL_GAP - width : start;
      return { key: wish.key, text, side, from, to: from + width };
    });
  });
}

function leavesRange({ start, end }: LabelWish, { side, from }: Taken): boolean {
  return side === 'end' && end !== null && start < end && from < start;
}

function isApart(one: Taken, other: Taken): boolean {
  return one.to + LABEL_GAP <= other.from + ROUNDING || other.to + LABEL_GAP <= one.from + ROUNDING;
}

/** Widths in the sans as shares of the font size, rounded up for its bolder weight and for fallback fonts. */
const DIGIT = 0.64;
const SLIM = 0.33;
const LETTER = 0.57;

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  if (/\d/.test(character)) return DIGIT;
  return /[\s.,’'ijlrtfI]/.test(character) ? SLIM : LETTER;
}
