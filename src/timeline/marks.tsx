import { memo } from 'react';
import { assignRows } from '../scene/timeline-lanes';
import type { Mark } from '../scene/timeline-scene';
import { useAppState } from '../state/use-app';
import type { AxisRange } from '../time/scale';
import { type Metrics, percent } from './metrics';
import './marks.css';

interface TimelineMarksProps {
  readonly stack: MarkStack;
  readonly hovered: string | null;
}

/** All events as marks; the slider and the lists make the same events reachable, so these are only drawn. */
export const TimelineMarks = memo(function TimelineMarks({ stack, hovered }: TimelineMarksProps) {
  return (
    <div className="timeline-marks" aria-hidden="true">
      {stack.placed.map((placed) => (
        <TimelineMark key={placed.mark.event.id} placed={placed} hovered={hovered === placed.mark.event.id} />
      ))}
    </div>
  );
});

const TimelineMark = memo(function TimelineMark({ placed, hovered }: { placed: PlacedMark; hovered: boolean }) {
  const { mark, bottom, height } = placed;
  // One question for both: a story may have hundreds of marks, and each asks at every moment.
  const reached = useAppState(({ event, moment }) => {
    if (event === mark.event.id) return 'current';
    return moment > (mark.shape === 'period' ? mark.event.span.last : mark.event.moment) ? 'past' : null;
  });
  const classes = [
    'timeline-mark',
    `timeline-mark-${mark.shape}`,
    mark.open && 'timeline-mark-open',
    mark.expected && 'timeline-mark-expected',
    reached && `timeline-mark-${reached}`,
    hovered && 'timeline-mark-hovered',
  ];
  const extent = mark.shape === 'day' ? {} : { inlineSize: `calc(${percent(mark.to - mark.from)} - ${GAP}px)` };
  return (
    <span
      className={classes.filter(Boolean).join(' ')}
      data-event={mark.event.id}
      style={{
        insetInlineStart: percent(mark.shape === 'day' ? mark.at : mark.from),
        insetBlockEnd: `calc(var(--timeline-floor) + ${bottom}px)`,
        blockSize: `${height}px`,
        ...extent,
      }}
    />
  );
});

/** A mark with the box it is drawn in, in px: along the axis from its start, and up from the axis. */
interface PlacedMark extends AxisRange {
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
const GAP = 2;

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

function squeeze(stack: MarkStack, { lift, mark, maxHeight }: Metrics): MarkStack {
  if (stack.height <= maxHeight) return stack;
  const lowest = lift - mark / 2;
  // The thickest mark as the highest: none is above the room then.
  const share = (maxHeight - lowest - mark) / (stack.height - lowest - mark);
  const placed = stack.placed.map((each) => ({ ...each, bottom: lowest + (each.bottom - lowest) * share }));
  return { placed, height: maxHeight };
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
