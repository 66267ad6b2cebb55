export interface Label {
  readonly key: string;
  readonly text: string;
  /** Where on the axis the label begins, or ends, by its side, in px. */
  readonly at: number;
  readonly side: 'start' | 'end';
  /** Counted from the axis. */
  readonly row: number;
}

/** A label before it is placed. */
export interface LabelCandidate {
  readonly key: string;
  /** Where it may begin, in px. */
  readonly start: number;
  /** How far on it may begin where others leave no room before; at `start` alone if not given. */
  readonly latest?: number;
  /** Where it may end instead; a label for a range stays within it there. Null where it may only begin. */
  readonly end: number | null;
  /** Which of the two it would rather. */
  readonly prefers: 'start' | 'end';
  /** What it may say, from the longest to the shortest. */
  readonly variants: readonly string[];
  /** The lower, the earlier it is served. */
  readonly rank: number;
}

/** A label with the px that it takes. */
export interface PlacedLabel extends Label {
  readonly from: number;
  readonly to: number;
}

/** Where labels may stand. */
export interface LabelRoom {
  /** Px from the axis's start that they end within. */
  readonly limit: number;
  readonly fontSize: number;
  /** Px between a label's place and its text. */
  readonly inset?: number;
  readonly rows?: number;
  /** What they keep clear of, as if it had been placed before them. */
  readonly taken?: readonly PlacedLabel[];
  readonly allows?: (label: PlacedLabel, isShortest: boolean) => boolean;
  /** Whether two labels go together, where there are more rows than one. */
  readonly isApart?: (one: PlacedLabel, other: PlacedLabel) => boolean;
}

/** Between two labels, in px. */
export const LABEL_GAP = 5;
/** What positions may be off by arithmetic. */
export const ROUNDING = 0.01;

/**
 * Serves labels by rank so that none touches another: all in their shortest variant first, that as many as can be have
 * room, then in the longest that the others leave room for.
 */
export function fitLabels<C extends LabelCandidate>(candidates: readonly C[], room: LabelRoom): (C & PlacedLabel)[] {
  const served = [...candidates].sort((a, b) => a.rank - b.rank);
  const placed = new Map<string, PlacedLabel>();
  const { isApart = areApart, taken = [] } = room;
  const place = (candidate: C, variants: readonly string[]): void => {
    const others = [...taken, ...placed.values()].filter((each) => each.key !== candidate.key);
    const found = placementsOf(candidate, variants, room, others).find(
      (each) =>
        each.from >= -ROUNDING &&
        each.to <= room.limit + ROUNDING &&
        !leavesRange(candidate, each) &&
        (room.allows?.(each, each.text === candidate.variants.at(-1)) ?? true) &&
        others.every((other) => isApart(each, other)),
    );
    if (found) placed.set(candidate.key, found);
  };
  for (const candidate of served) place(candidate, candidate.variants.slice(-1));
  for (const candidate of served) place(candidate, candidate.variants);
  return candidates.flatMap((candidate) => {
    const label = placed.get(candidate.key);
    return label ? { ...candidate, ...label } : [];
  });
}

/** All ways to place a label, the dearest first. */
function placementsOf(
  { key, start, latest = start, end, prefers }: LabelCandidate,
  variants: readonly string[],
  { fontSize, inset, rows = 1 }: LabelRoom,
  others: readonly PlacedLabel[],
): PlacedLabel[] {
  const begin = { side: 'start', at: start } as const;
  const sides = end === null ? [begin] : [begin, { side: 'end', at: end } as const];
  if (prefers === 'end') sides.reverse();
  const later = others.map(({ to }) => ({ side: 'start', at: to + LABEL_GAP }) as const);
  const anchors = [...sides, ...later.filter(({ at }) => start < at && at <= latest)];
  return anchors.flatMap(({ side, at }) =>
    Array.from({ length: rows }).flatMap((_, row) =>
      variants.map((text) => {
        const width = labelWidth(text, fontSize, inset);
        const from = side === 'start' ? at : at - LABEL_GAP - width;
        return { key, text, side, at, row, from, to: from + width };
      }),
    ),
  );
}

function leavesRange({ start, end }: LabelCandidate, { side, from }: PlacedLabel): boolean {
  return side === 'end' && end !== null && start < end && from < start;
}

/** True where two labels of one row do not touch. */
export function areApart(one: PlacedLabel, other: PlacedLabel): boolean {
  return one.to + LABEL_GAP <= other.from + ROUNDING || other.to + LABEL_GAP <= one.from + ROUNDING;
}

/** Widths in the sans as shares of the font size, rounded up for its bolder weight and for fallback fonts. */
const SLIM = 0.37;
const WIDE = 0.64;

/** Px that a label takes from its place on. */
export function labelWidth(text: string, fontSize: number, inset = 4): number {
  const slim = text.match(/[\s.,’'ijlrtfI]/g)?.length ?? 0;
  return (slim * SLIM + (text.length - slim) * WIDE) * fontSize + inset;
}
