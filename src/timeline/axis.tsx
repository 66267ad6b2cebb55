import { memo } from 'react';
import type { TimelineScene } from '../scene/timeline-scene';
import { type AxisLabel, useAxisLabels } from './axis-labels';
import { type Metrics, percent } from './metrics';
import './axis.css';

interface TimelineAxisProps {
  readonly scene: TimelineScene;
  readonly width: number;
  readonly metrics: Metrics;
}

/** The ground under the marks: dates, folds, the text's own present, and what lies beyond it. */
export const TimelineAxis = memo(function TimelineAxis({ scene, width, metrics }: TimelineAxisProps) {
  const { now, undated, ticks, scale } = scene;
  const labels = useAxisLabels(scene, width, metrics);
  return (
    <div className="timeline-axis" aria-hidden="true">
      <div className="timeline-future" style={{ insetInlineStart: percent(now) }}>
        {labels.future && <span className="timeline-future-label">{labels.future}</span>}
      </div>
      <div className="timeline-line" />
      <div className="timeline-undated" style={{ insetInlineStart: percent(undated.from) }} />
      <AxisBreaks breaks={scale.breaks} />
      <div className="timeline-now" style={{ insetInlineStart: percent(now) }} />
      {ticks.map((tick) => (
        <span
          key={tick.day}
          className={tick.year ? 'timeline-tick timeline-tick-year' : 'timeline-tick'}
          style={{ insetInlineStart: percent(tick.at) }}
        />
      ))}
      {labels.placed.map((label) => (
        <span
          key={label.key}
          className={`timeline-label timeline-label-${label.kind} timeline-label-${label.side}`}
          style={placeOf(label, width)}
        >
          {label.text}
        </span>
      ))}
    </div>
  );
});

function placeOf({ at, side }: AxisLabel, width: number) {
  return side === 'start' ? { insetInlineStart: percent(at / width) } : { insetInlineEnd: percent(1 - at / width) };
}

/** Shows where the axis is folded: a torn strip, like the break in a chart's axis. */
export function AxisBreaks({ breaks }: { breaks: readonly number[] }) {
  return breaks.map((at) => <span key={at} className="timeline-fold" style={{ insetInlineStart: percent(at) }} />);
}
