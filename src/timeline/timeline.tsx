import { useMemo } from 'react';
import { timelineOf } from '../scene/timeline-scene';
import { useApp } from '../state/use-app';
import type { TimelineLayout } from './metrics';
import { TimelineControls } from './timeline-controls';
import { TimelineField } from './timeline-field';
import { TimelineHeading } from './timeline-heading';
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
