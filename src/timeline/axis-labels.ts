import { useMemo } from 'react';
import { formatDayParts } from '../i18n/format-date';
import type { Messages } from '../i18n/messages';
import type { TimelineScene } from '../scene/timeline-scene';
import type { Tick } from '../scene/timeline-ticks';
import { useApp } from '../state/use-app';
import type { Metrics } from './metrics';

type LabelKind = 'year' | 'date' | 'present' | 'undated';

export interface AxisLabel {
  readonly key: string;
  readonly text: string;
  /** Where on the axis the label begins, or ends, by its side, in px. */
  readonly at: number;
  readonly side: 'start' | 'end';
  readonly kind: LabelKind;
}

interface AxisLabels {
  readonly placed: readonly AxisLabel[];
  /** Names the ground right of the present; null where it has no room. */
  readonly future: string | null;
}

/** Px that a label may reach over the end of the axis into the margin. */
const MARGIN = 16;

/** The labels that fit under an axis of a width, none touching another. */
export function useAxisLabels(scene: TimelineScene, width: number, metrics: Metrics): AxisLabels {
  const { messages } = useApp();
  return useMemo(() => labelsOf(scene, messages, width, metrics), [scene, messages, width, metrics]);
}

function labelsOf(scene: TimelineScene, messages: Messages, width: number, metrics: Metrics): AxisLabels {
  const { fontSize, groundRow } = metrics;
  const now = scene.now * width;
  const row = (labels: readonly LabelCandidate[]) => fitLabels(labels, width + MARGIN, fontSize, now);
  const dates = dateCandidates(scene, messages, width);
  const grounds = groundCandidates(scene, messages, width, groundRow);
  const placed = groundRow ? [...row(dates), ...row(grounds)] : row([...dates, ...grounds]);
  const future = messages.timeline.future.find((text) => labelWidth(text, fontSize) <= width - now + ROUNDING);
  return { placed, future: future ?? null };
}

function dateCandidates({ ticks }: TimelineScene, messages: Messages, width: number): LabelCandidate[] {
  return ticks.map((tick, index) => ({
    key: String(tick.day),
    kind: tick.year ? 'year' : 'date',
    start: tick.at * width,
    // Before its tick a date would stand under the one before it; only at the end of the axis is there no other.
    end: index === ticks.length - 1 ? tick.at * width : null,
    prefers: 'start',
    variants: formatTick(tick, messages),
    rank: tick.rank,
  }));
}

function groundCandidates(scene: TimelineScene, messages: Messages, width: number, ownRow: boolean): LabelCandidate[] {
  const now = scene.now * width;
  const range = { start: scene.undated.from * width, end: scene.undated.to * width };
  const { present, undated } = messages.timeline;
  return [
    {
      ...{ key: 'present', kind: 'present', start: now, end: now, variants: present, rank: 0.5 },
      prefers: ownRow ? 'end' : 'start',
    },
    {
      ...{ key: 'undated', kind: 'undated', ...range, variants: undated, rank: 1.5 },
      prefers: ownRow ? 'start' : 'end',
    },
  ];
}

/** What a tick may say, longest first, never more precise than the text. */
export function formatTick(tick: Tick, { locale }: Messages): readonly string[] {
  const write = (options: Intl.DateTimeFormatOptions): string => formatDayParts(tick.day, locale, options);
  const year = write({ year: 'numeric' });
  const yearAndMonth = write({ year: 'numeric', month: 'short' });
  if (tick.year) {
    if (tick.named === 'day') return [write({ year: 'numeric', month: 'short', day: 'numeric' }), yearAndMonth, year];
    return tick.named === 'month' ? [yearAndMonth, year] : [year];
  }
  if (tick.named === 'day') return [write({ month: 'short', day: 'numeric' }), write({ day: 'numeric' })];
  return [write({ month: 'short' })];
}

/** A label before it is placed. */
export interface LabelCandidate {
  readonly key: string;
  readonly kind: LabelKind;
  /** Where it may begin, in px. */
  readonly start: number;
  /** Where it may end instead; a label for a range stays within it there. Null where it may only begin. */
  readonly end: number | null;
  /** Which of the two it would rather. */
  readonly prefers: 'start' | 'end';
  /** What it may say, from the longest to the shortest. */
  readonly variants: readonly string[];
  /** The lower, the earlier it is served. */
  readonly rank: number;
}

interface Placement extends AxisLabel {
  readonly from: number;
  readonly to: number;
}

/** Between a label and its place, and between two labels, in px. */
const INSET = 4;
const LABEL_GAP = 5;
/** What positions may be off by arithmetic. */
const ROUNDING = 0.01;

/**
 * Serves labels by rank between `0` and `limit` px so that none touches another: all in their shortest variant first,
 * that as many as can be have room, then in the longest that the others leave room for. Only the shortest may cross the
 * wall.
 */
export function fitLabels(
  candidates: readonly LabelCandidate[],
  limit: number,
  fontSize: number,
  wall = Infinity,
): AxisLabel[] {
  const served = [...candidates].sort((a, b) => a.rank - b.rank);
  const taken = new Map<string, Placement>();
  const place = (candidate: LabelCandidate, variants: readonly string[]): void => {
    const others = [...taken.values()].filter((each) => each.key !== candidate.key);
    const found = placementsOf(candidate, variants, fontSize).find((each) => {
      if (each.from < -ROUNDING || each.to > limit + ROUNDING || leavesRange(candidate, each)) return false;
      const isShortest = each.text === candidate.variants.at(-1);
      if (!isShortest && each.from < wall - ROUNDING && wall < each.to) return false;
      return others.every((other) => isApart(each, other));
    });
    if (found) taken.set(candidate.key, found);
  };
  for (const candidate of served) place(candidate, candidate.variants.slice(-1));
  for (const candidate of served) place(candidate, candidate.variants);
  return candidates.flatMap(({ key }) => taken.get(key) ?? []);
}

function placementsOf(candidate: LabelCandidate, variants: readonly string[], fontSize: number): Placement[] {
  const { key, kind, start, end, prefers } = candidate;
  const sides = prefers === 'start' ? (['start', 'end'] as const) : (['end', 'start'] as const);
  return sides.flatMap((side) => {
    const at = side === 'start' ? start : end;
    if (at === null) return [];
    return variants.map((text) => {
      const width = labelWidth(text, fontSize);
      const from = side === 'start' ? at : at - LABEL_GAP - width;
      return { key, kind, text, side, at, from, to: from + width };
    });
  });
}

function leavesRange({ start, end }: LabelCandidate, { side, from }: Placement): boolean {
  return side === 'end' && end !== null && start < end && from < start;
}

function isApart(one: Placement, other: Placement): boolean {
  return one.to + LABEL_GAP <= other.from + ROUNDING || other.to + LABEL_GAP <= one.from + ROUNDING;
}

/** Widths in the sans as shares of the font size, rounded up for its bolder weight and for fallback fonts. */
const DIGIT = 0.64;
const SLIM = 0.33;
const LETTER = 0.57;

/** Px that a label takes from its place on. */
function labelWidth(text: string, fontSize: number): number {
  return [...text].reduce((sum, character) => sum + characterWidth(character), 0) * fontSize + INSET;
}

function characterWidth(character: string): number {
  if (/\d/.test(character)) return DIGIT;
  return /[\s.,’'ijlrtfI]/.test(character) ? SLIM : LETTER;
}
