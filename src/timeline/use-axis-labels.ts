import { useMemo } from 'react';
import type { Messages } from '../i18n/messages';
import type { TimelineScene } from '../scene/timeline-scene';
import { useApp } from '../state/use-app';
import { fitLabels, type LabelWish } from './fit-labels';
import { formatTick } from './format-tick';
import type { Metrics } from './metrics';

type LabelKind = 'year' | 'date' | 'present' | 'undated';

export interface AxisLabel {
  readonly key: string;
  readonly text: string;
  /** Where on the axis the label begins, or ends, by its side. */
  readonly at: number;
  readonly side: 'start' | 'end';
  readonly kind: LabelKind;
}

export interface AxisLabels {
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
  const dates = dateWishes(scene, messages);
  const grounds = groundWishes(scene, messages, metrics.groundRow);
  const place = (wishes: readonly Wish[]): AxisLabel[] => fitRow(wishes, scene.now, width, metrics.fontSize);
  const placed = metrics.groundRow ? [...place(dates), ...place(grounds)] : place([...dates, ...grounds]);
  const ground = { start: 0, end: null, prefers: 'start', key: 'future', rank: 0 } as const;
  const space = (1 - scene.now) * width;
  const [future] = fitLabels([{ ...ground, variants: messages.timeline.future }], space, metrics.fontSize);
  return { placed, future: future?.text ?? null };
}

function fitRow(wishes: readonly Wish[], wall: number, width: number, fontSize: number): AxisLabel[] {
  const inPx = wishes.map((wish) => ({
    ...wish,
    start: wish.start * width,
    end: wish.end === null ? null : wish.end * width,
  }));
  const fitted = fitLabels(inPx, width + MARGIN, fontSize, [wall * width]);
  return wishes.flatMap((wish): AxisLabel[] => {
    const label = fitted.find((each) => each.key === wish.key);
    return label ? [{ ...label, at: wish[label.side] ?? wish.start, kind: wish.kind }] : [];
  });
}

/** A label with its start and end as positions on the axis. */
interface Wish extends LabelWish {
  readonly kind: LabelKind;
}

function dateWishes({ ticks }: TimelineScene, messages: Messages): Wish[] {
  return ticks.map((tick, index) => ({
    key: String(tick.day),
    start: tick.at,
    // Before its tick a date would stand under the one before it; only at the end of the axis is there no other.
    end: index === ticks.length - 1 ? tick.at : null,
    prefers: 'start',
    kind: tick.start || tick.year ? 'year' : 'date',
    variants: formatTick(tick, messages),
    rank: tick.rank,
  }));
}

function groundWishes({ now, undated }: TimelineScene, messages: Messages, ownRow: boolean): Wish[] {
  const { present, undated: noDate } = messages.timeline;
  return [
    {
      ...{ key: 'present', kind: 'present', start: now, end: now, variants: present, rank: 0.5 },
      prefers: ownRow ? 'end' : 'start',
    },
    {
      ...{ key: 'undated', kind: 'undated', start: undated.from, end: undated.to, variants: noDate, rank: 1.5 },
      prefers: ownRow ? 'start' : 'end',
    },
  ];
}
