import { type CSSProperties, useMemo, useRef } from 'react';
import { type TimelineScene, timelineOf } from '../scene/timeline-scene';
import { Boundary } from '../state/boundary';
import { useApp } from '../state/use-app';
import { useLoaded } from '../state/use-loaded';
import { useSize } from '../ui/use-size';
import { TimelineAxis } from './axis';
import { TimelineHeading } from './heading';
import { layOutLaneNames } from './lane-names';
import { TimelineLanes } from './lanes';
import { leastPeriod, stackMarks, TimelineMarks } from './marks';
import { metrics as allMetrics, type TimelineLayout } from './metrics';
import { PlayButton, StepButton } from './playback';
import { TimelineSlider, TimelineThumb } from './slider';
import { useTip } from './tip';
import './timeline.css';

/** Narrower in px, the narrow layout is a phone's: cards instead of buttons, and a lower rail. */
const TABLET = 640;

interface TimelineProps {
  readonly layout: TimelineLayout;
  /** Px of the letters where they are larger than they should be; else 0. Events are then not named: there is no room. */
  readonly letters?: number;
}

/** The story's time: a slider over its events, what held where, and playback. */
export function Timeline({ layout, letters = 0 }: TimelineProps) {
  const { story, messages } = useApp();
  const scene = useMemo(() => timelineOf(story), [story]);
  const section = useRef<HTMLElement>(null);
  const width = useSize(section)?.width ?? TABLET;
  const strip = useLoaded(layout === 'narrow' && width < TABLET, loadStrip);
  return (
    <section ref={section} className={`timeline timeline-${layout}`} aria-label={messages.timeline.label}>
      <div className="timeline-head">
        {!strip && <StepButton direction={-1} />}
        <PlayButton />
        {strip ? (
          <Boundary instead={<StepButton direction={1} />}>
            <strip.TimelineStrip />
          </Boundary>
        ) : (
          <>
            <StepButton direction={1} />
            <TimelineHeading />
          </>
        )}
      </div>
      <TimelineField key={layout} {...{ scene, layout, letters }} />
    </section>
  );
}

const loadStrip = () => import('./strip');
/** What names events: above their marks, and where the reader points. */
const loadNames = () => import('./mark-names');

/** Free px between the highest mark and the top of the track. */
const HEADROOM = 3;

interface TimelineFieldProps extends Required<TimelineProps> {
  readonly scene: TimelineScene;
}

/** Marks, axis and lanes on one grid, with the slider over the marks. */
function TimelineField({ scene, layout, letters }: TimelineFieldProps) {
  const metrics = useMemo(
    () => ({ ...allMetrics[layout], ...(letters && { fontSize: letters, namesFrom: Infinity }) }),
    [layout, letters],
  );
  const field = useRef<HTMLDivElement>(null);
  const width = useSize(field)?.width || metrics.assumedWidth;
  const laneNames = useMemo(() => {
    const lanes = layout === 'wide' && !letters ? scene.lanes : [];
    return lanes.map((lane) => layOutLaneNames(lane, scene.marks, width));
  }, [scene, layout, letters, width]);
  const stack = useMemo(() => {
    const elsewhere = laneNames.flat().map(({ mark }) => mark);
    const marks = scene.marks.filter((mark) => !elsewhere.includes(mark));
    return stackMarks(marks, width, metrics);
  }, [scene, laneNames, width, metrics]);
  const names = useLoaded(true, loadNames);
  const [tip, showTip] = useTip();

  const height = Math.max(stack.height, metrics.leastHeight) + metrics.floor + HEADROOM + letters;
  const sizes = {
    '--timeline-track': `${Math.ceil(height)}px`,
    '--timeline-floor': `${metrics.floor}px`,
    '--timeline-mark': `${metrics.mark}px`,
    '--timeline-least': `${leastPeriod(metrics.mark)}px`,
    '--timeline-grip': `${metrics.grip}px`,
    '--timeline-font': `${allMetrics[layout].fontSize / 16}rem`,
    '--timeline-letters': `${metrics.fontSize}px`,
  } as CSSProperties;

  return (
    <div className="timeline-field" ref={field} style={sizes}>
      <TimelineAxis scene={scene} width={width} metrics={metrics} />
      <Boundary>
        {names && width >= metrics.namesFrom && (
          <names.MarkNames {...{ scene, stack, width, metrics }} onPoint={showTip} />
        )}
      </Boundary>
      <TimelineMarks stack={stack} hovered={tip?.event ?? null} />
      {layout === 'wide' && <TimelineLanes scene={scene} names={laneNames} width={width} onPoint={showTip} />}
      <TimelineSlider {...{ scene, stack, width, metrics }} onPoint={showTip} />
      <TimelineThumb scale={scene.scale} />
      {tip && names && <names.TimelineTip tip={tip} />}
    </div>
  );
}
