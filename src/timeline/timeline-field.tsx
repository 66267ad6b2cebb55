import { type CSSProperties, useCallback, useMemo, useRef, useState } from 'react';
import type { TimelineScene } from '../scene/timeline-scene';
import { metrics as allMetrics, type TimelineLayout } from './metrics';
import { leastPeriod, stackMarks } from './stack-marks';
import { TimelineAxis } from './timeline-axis';
import { TimelineLanes } from './timeline-lanes';
import { TimelineMarks } from './timeline-marks';
import { TimelineSlider } from './timeline-slider';
import { TimelineThumb } from './timeline-thumb';
import { TimelineTip, type Tip } from './timeline-tip';
import { useWidth } from './use-width';

/** Free px between the highest mark and the top of the track. */
const HEADROOM = 3;

interface TimelineFieldProps {
  readonly scene: TimelineScene;
  readonly layout: TimelineLayout;
}

/** Marks, axis and lanes on one grid, with the slider over the marks. */
export function TimelineField({ scene, layout }: TimelineFieldProps) {
  const metrics = allMetrics[layout];
  const field = useRef<HTMLDivElement>(null);
  const width = useWidth(field, metrics.assumedWidth);
  const stack = useMemo(() => stackMarks(scene.marks, width, metrics), [scene, width, metrics]);
  const [tip, setTip] = useState<Tip | null>(null);
  const point = useCallback((next: Tip | null) => setTip((tip) => (isSame(tip, next) ? tip : next)), []);

  const sizes = {
    '--timeline-track': `${Math.ceil(stack.height + metrics.floor + HEADROOM)}px`,
    '--timeline-floor': `${metrics.floor}px`,
    '--timeline-mark': `${metrics.mark}px`,
    '--timeline-least': `${leastPeriod(metrics.mark)}px`,
    '--timeline-grip': `${metrics.grip}px`,
    '--timeline-font': `${metrics.fontSize}px`,
  } as CSSProperties;

  return (
    <div className="timeline-field" ref={field} style={sizes}>
      <TimelineAxis scene={scene} width={width} metrics={metrics} />
      <TimelineMarks stack={stack} hovered={tip?.event ?? null} />
      {layout === 'wide' && <TimelineLanes scene={scene} onPoint={point} />}
      <TimelineSlider scene={scene} stack={stack} width={width} metrics={metrics} onPoint={point} />
      <TimelineThumb scale={scene.scale} />
      {tip && <TimelineTip tip={tip} />}
    </div>
  );
}

function isSame(one: Tip | null, other: Tip | null): boolean {
  return one?.title === other?.title && one?.date === other?.date && one?.event === other?.event;
}
