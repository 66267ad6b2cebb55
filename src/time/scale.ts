import type { Day } from './day';
import type { Span } from './when';

/** Days that take `weight` of the axis's length, whatever their number; `folded` asks for a visible break. */
export interface Stretch extends Span {
  readonly weight: number;
  readonly folded: boolean;
}

/** A part of the axis from one position to another, 0 being the start of the axis and 1 its end. */
export interface AxisRange {
  readonly from: number;
  readonly to: number;
}

export interface AxisStretch extends Stretch, AxisRange {}

/** A time axis on which crowded months get room and empty years are folded. */
export interface Scale {
  readonly stretches: readonly AxisStretch[];
  /** Positions at which a fold shows. */
  readonly breaks: readonly number[];
  /** Where a day begins on the axis; days outside the axis stand at its ends. */
  positionOf(day: Day): number;
  /** What a span covers, from the beginning of its first day to the end of its last. */
  rangeOf(span: Span): AxisRange;
  /** The day that begins nearest to a position, always one of the axis's days. */
  dayAt(position: number): Day;
}

/** Builds the axis from stretches without gaps, oldest first. Throws where there are none. */
export function createScale(spans: readonly Stretch[]): Scale {
  const stretches = layOut(spans);
  const first = stretches[0];
  const last = stretches.at(-1);
  if (!first || !last) throw new Error('a time axis needs at least one stretch');

  const positionOf = (day: Day): number => {
    if (day <= first.first) return 0;
    const stretch = stretches.find((each) => day <= each.last);
    return stretch ? along(stretch, (day - stretch.first) / daysOf(stretch)) : 1;
  };

  const dayAt = (position: number): Day => {
    const stretch = stretches.find((each) => position < each.to) ?? last;
    const share = (position - stretch.from) / (stretch.to - stretch.from);
    const day = Math.round(stretch.first + share * daysOf(stretch));
    return Math.min(Math.max(day, first.first), last.last);
  };

  return {
    stretches,
    breaks: stretches.filter((each) => each.folded).map((each) => along(each, 0.5)),
    positionOf,
    rangeOf: (span) => ({ from: positionOf(span.first), to: positionOf(span.last + 1) }),
    dayAt,
  };
}

function daysOf(span: Span): number {
  return span.last - span.first + 1;
}

function along({ from, to }: AxisRange, share: number): number {
  return from + (to - from) * share;
}

function layOut(spans: readonly Stretch[]): AxisStretch[] {
  const total = spans.reduce((sum, span) => sum + span.weight, 0);
  let before = 0;
  return spans.map((span) => {
    const from = before / total;
    before += span.weight;
    return { ...span, from, to: before / total };
  });
}
