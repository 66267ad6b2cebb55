import type { CSSProperties } from 'react';

export type TimelineLayout = 'wide' | 'narrow' | 'embed';

/** Px that a label may reach over the end of the axis into the margin. */
export const LABEL_MARGIN = 16;

/** Sizes of the drawn axis, in px; the height budgets are 212 (wide), 132 (narrow) and 96 (embed). */
export interface Metrics {
  /** Side of a mark, and distance from one stacked row to the next. */
  readonly mark: number;
  readonly pitch: number;
  /** Thickness of an interval's bar, and distance from one to the next. */
  readonly bar: number;
  readonly barPitch: number;
  /** From the axis up to the middle of the lowest marks: clear of the thumb. */
  readonly lift: number;
  /** From the axis up to the top of the highest mark at most. */
  readonly maxHeight: number;
  /** From the bottom of the track up to the axis: half the thumb. */
  readonly floor: number;
  /** Width that a touch can take hold of the thumb by. */
  readonly grip: number;
  readonly fontSize: number;
  /** From the axis up to the highest mark or name at least. */
  readonly leastHeight: number;
  /** Width of the axis from which the marks are named. */
  readonly namesFrom: number;
  /** Whether the grounds of the axis are named in a row of their own, under the dates. */
  readonly groundRow: boolean;
  /** Width of the axis where it cannot be measured: on the server, and in tests. */
  readonly assumedWidth: number;
}

export const metrics: Readonly<Record<TimelineLayout, Metrics>> = {
  wide: {
    mark: 8,
    pitch: 8,
    bar: 3.2,
    barPitch: 3.9,
    lift: 13.5,
    maxHeight: 46,
    floor: 9,
    grip: 28,
    fontSize: 11,
    leastHeight: 43,
    namesFrom: 1012,
    groundRow: false,
    assumedWidth: 1000,
  },
  narrow: {
    mark: 6,
    pitch: 6,
    bar: 2,
    barPitch: 3,
    lift: 11,
    maxHeight: 38,
    leastHeight: 0,
    namesFrom: Infinity,
    floor: 8,
    grip: 44,
    fontSize: 11,
    groundRow: true,
    assumedWidth: 358,
  },
  embed: {
    mark: 6,
    pitch: 6,
    bar: 2.2,
    barPitch: 3.4,
    lift: 9.5,
    maxHeight: 40,
    leastHeight: 0,
    namesFrom: Infinity,
    floor: 8,
    grip: 44,
    fontSize: 10.5,
    groundRow: false,
    assumedWidth: 600,
  },
};

/** A position or length of 0 to 1 as CSS knows it. */
export function percent(share: number): string {
  return `${Math.round(share * 1e6) / 1e4}%`;
}

/** Tells the style sheet a position of 0 to 1 on the axis, for what is moved there without a new layout. */
export function placedAt(share: number): CSSProperties {
  return { '--timeline-at': Math.round(share * 1e6) / 1e6 } as CSSProperties;
}
