import { useMemo } from 'react';
import { formatDayParts } from '../i18n/format-date';
import type { Messages } from '../i18n/messages';
import type { TimelineScene } from '../scene/timeline-scene';
import type { Tick } from '../scene/timeline-ticks';
import { useApp } from '../state/use-app';
import { fitLabels, type LabelCandidate, labelWidth, type PlacedLabel, ROUNDING } from './fit-labels';
import { LABEL_MARGIN, type Metrics } from './metrics';

interface AxisCandidate extends LabelCandidate {
  readonly kind: 'year' | 'date' | 'present' | 'undated';
}

export type AxisLabel = AxisCandidate & PlacedLabel;

interface AxisLabels {
  readonly placed: readonly AxisLabel[];
  /** Names the ground right of the present; null where it has no room. */
  readonly future: string | null;
}

/** The labels of an axis of a width, in the language of the page. */
export function useAxisLabels(scene: TimelineScene, width: number, metrics: Metrics): AxisLabels {
  const { messages } = useApp();
  return useMemo(() => fitAxisLabels(scene, messages, width, metrics), [scene, messages, width, metrics]);
}

/** The labels that fit under an axis of a width, none touching another. */
export function fitAxisLabels(scene: TimelineScene, messages: Messages, width: number, metrics: Metrics): AxisLabels {
  const { fontSize, groundRow, namesFrom } = metrics;
  const now = scene.now * width;
  // Only the shortest may cross the present.
  const allows = ({ from, to }: PlacedLabel, isShortest: boolean) => isShortest || from >= now - ROUNDING || to <= now;
  const row = (labels: readonly AxisCandidate[]) =>
    fitLabels(labels, { limit: width + LABEL_MARGIN, fontSize, allows });
  const dates = dateCandidates(scene, messages, width);
  const grounds = groundCandidates(scene, messages, width, groundRow);
  const placed = groundRow ? [...row(dates), ...row(grounds)] : row([...dates, ...grounds]);
  // Among names in as few words as can be.
  const least = width >= namesFrom ? -1 : 0;
  const future = messages.timeline.future
    .slice(least)
    .find((text) => labelWidth(text, fontSize) <= width - now + ROUNDING);
  return { placed, future: future ?? null };
}

function dateCandidates({ ticks }: TimelineScene, messages: Messages, width: number): AxisCandidate[] {
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

function groundCandidates(scene: TimelineScene, messages: Messages, width: number, ownRow: boolean): AxisCandidate[] {
  const now = scene.now * width;
  const { present, undated } = messages.timeline;
  return [
    {
      key: 'present',
      kind: 'present',
      start: now,
      end: now,
      variants: present,
      rank: 0.5,
      prefers: ownRow ? 'end' : 'start',
    },
    {
      key: 'undated',
      kind: 'undated',
      start: scene.undated.from * width,
      end: scene.undated.to * width,
      variants: undated,
      rank: 1.5,
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
