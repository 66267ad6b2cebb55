import { type CSSProperties, useMemo, useRef } from 'react';
import { type TimelineScene, timelineOf } from '../scene/timeline-scene';
import { useApp } from '../state/use-app';
import { useSize } from '../ui/use-size';
import { TimelineAxis } from './axis';
import { TimelineHeading } from './heading';
import { TimelineLanes } from './lanes';
import { leastPeriod, stackMarks, TimelineMarks } from './marks';
import { metrics as allMetrics, type TimelineLayout } from './metrics';
import { TimelineControls } from './playback';
import { TimelineSlider, TimelineThumb } from './slider';
import { TimelineTip, useTip } from './tip';
import './timeline.css';

/** The story's time: a slider over its events, what held where, and playback. */
export function Timeline({ layout }: { layout: TimelineLayout }) {
  const { story, messages } = useApp();
  const scene = useMemo(() => timelineOf(story), [story]);
  return (
    <section className={`timeline timeline-${layout}`} aria-label={messages.timeline.label}>
      <div className="timeline-head">
        <TimelineControls layout={layout} />
        <TimelineHeading />
      </div>
      <TimelineField key={layout} scene={scene} layout={layout} />
    </section>
  );
}

/** Free px between the highest mark and the top of the track. */
const HEADROOM = 3;

interface TimelineFieldProps {
  readonly scene: TimelineScene;
  readonly layout: TimelineLayout;
}

/** Marks, axis and lanes on one grid, with the slider over the marks. */
function TimelineField({ scene, layout }: TimelineFieldProps) {
  const metrics = allMetrics[layout];
  const field = useRef<HTMLDivElement>(null);
  const width = useSize(field)?.width || metrics.assumedWidth;
  const stack = useMemo(() => stackMarks(scene.marks, width, metrics), [scene, width, metrics]);
  const [tip, showTip] = useTip();

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
      {layout === 'wide' && <TimelineLanes scene={scene} onPoint={showTip} />}
      <TimelineSlider scene={scene} stack={stack} width={width} metrics={metrics} onPoint={showTip} />
      <TimelineThumb scale={scene.scale} />
      {tip && <TimelineTip tip={tip} />}
    </div>
  );
}
