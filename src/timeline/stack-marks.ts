import type { Mark } from '../scene/timeline-marks';
import { assignRows } from '../scene/timeline-rows';
import type { AxisRange } from '../time/scale';
import type { Metrics } from './metrics';

/** A mark with the box it is drawn in, in px: along the axis from its start, and up from the axis. */
export interface PlacedMark extends AxisRange {
  readonly mark: Mark;
  readonly bottom: number;
  readonly height: number;
}

export interface MarkStack {
  readonly placed: readonly PlacedMark[];
  /** From the axis to the top of the highest mark, in px. */
  readonly height: number;
}

/** Free px between two marks of one row, and how much shorter than its days a period is drawn for it. */
export const GAP = 2;

/** Positions are fractions: two neighbouring months may overlap by less than this and still touch nothing. */
const ROUNDING = 0.01;

/**
 * Puts the marks into rows so that none hides another: moments just above the axis, and bars, which are intervals and what
 * has no date, as low as the moments under them leave room. Where a story has more rows than there is room for, they move
 * closer together, and marks overlap.
 */
export function stackMarks(marks: readonly Mark[], width: number, metrics: Metrics): MarkStack {
  const { mark: size, pitch, bar, barPitch, lift } = metrics;
  const lowest = lift - size / 2;
  const place = (own: readonly Mark[], height: number, step: number, leastOf: (box: AxisRange) => number) => {
    const boxes = own.map((mark) => boxOf(mark, width, size));
    const spaced = boxes.map(({ from, to }) => ({ from, to: to + GAP - ROUNDING }));
    const rows = assignRows(spaced, boxes.map(leastOf));
    return own.map((mark, index): PlacedMark => {
      const box = boxes[index] ?? { from: 0, to: 0 };
      return { mark, ...box, bottom: lowest + (rows[index] ?? 0) * step, height };
    });
  };
  const isMoment = ({ shape }: Mark): boolean => shape === 'day' || shape === 'period';
  const moments = place(marks.filter(isMoment), size, pitch, () => 0);
  const rowOver = (box: AxisRange): number => {
    const under = moments.filter(({ from, to }) => from < box.to && box.from < to);
    return Math.ceil((topOf(under, lowest - GAP) + GAP - lowest) / barPitch);
  };
  const bars = place(
    marks.filter((mark) => !isMoment(mark)),
    bar,
    barPitch,
    rowOver,
  );
  const placed = [...moments, ...bars];
  return squeeze({ placed, height: topOf(placed, lift) }, metrics);
}

function topOf(placed: readonly PlacedMark[], least: number): number {
  return placed.reduce((top, each) => Math.max(top, each.bottom + each.height), least);
}

function squeeze(stack: MarkStack, { lift, mark, most }: Metrics): MarkStack {
  if (stack.height <= most) return stack;
  const lowest = lift - mark / 2;
  // The thickest mark as the highest: none is above the room then.
  const share = (most - lowest - mark) / (stack.height - lowest - mark);
  const placed = stack.placed.map((each) => ({ ...each, bottom: lowest + (each.bottom - lowest) * share }));
  return { placed, height: most };
}

function boxOf(mark: Mark, width: number, size: number): AxisRange {
  if (mark.shape === 'day') return { from: mark.at * width - size / 2, to: mark.at * width + size / 2 };
  const from = mark.from * width;
  return { from, to: Math.max(mark.to * width - GAP, from + leastPeriod(size)) };
}

/** A month is drawn longer than a dot however short its stretch. */
export function leastPeriod(size: number): number {
  return Math.round(size * 1.6);
}

/** The mark at a point (px along and up from the axis), or the nearest within `slack` px; the smaller one wins. */
export function markAt(stack: MarkStack, x: number, up: number, slack: number): Mark | null {
  const near = stack.placed
    .map((each) => ({
      mark: each.mark,
      away: Math.hypot(outside(x, each.from, each.to), outside(up, each.bottom, each.bottom + each.height)),
      length: each.to - each.from,
    }))
    .filter(({ away }) => away <= slack)
    .sort((a, b) => a.away - b.away || a.length - b.length);
  return near[0]?.mark ?? null;
}

function outside(value: number, from: number, to: number): number {
  return Math.max(from - value, value - to, 0);
}
