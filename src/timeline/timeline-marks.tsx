import { memo } from 'react';
import { useAppState } from '../state/use-app';
import { percent } from './percent';
import { GAP, type MarkStack, type PlacedMark } from './stack-marks';
import './timeline-marks.css';

interface TimelineMarksProps {
  readonly stack: MarkStack;
  readonly hovered: string | null;
}

/** All events as marks; the slider and the lists make the same events reachable, so these are only drawn. */
export const TimelineMarks = memo(function TimelineMarks({ stack, hovered }: TimelineMarksProps) {
  return (
    <div className="timeline-marks" aria-hidden="true">
      {stack.placed.map((placed) => (
        <TimelineMark key={placed.mark.event.id} placed={placed} hovered={hovered === placed.mark.event.id} />
      ))}
    </div>
  );
});

const TimelineMark = memo(function TimelineMark({ placed, hovered }: { placed: PlacedMark; hovered: boolean }) {
  const { mark, bottom, height } = placed;
  // One question for both: a story may have hundreds of marks, and each asks at every moment.
  const reached = useAppState(({ event, moment }) => {
    if (event === mark.event.id) return 'current';
    return moment > (mark.shape === 'period' ? mark.event.span.last : mark.event.moment) ? 'past' : null;
  });
  const classes = [
    'timeline-mark',
    `timeline-mark-${mark.shape}`,
    mark.open && 'timeline-mark-open',
    mark.expected && 'timeline-mark-expected',
    reached && `timeline-mark-${reached}`,
    hovered && 'timeline-mark-hovered',
  ];
  const extent = mark.shape === 'day' ? {} : { inlineSize: `calc(${percent(mark.to - mark.from)} - ${GAP}px)` };
  return (
    <span
      className={classes.filter(Boolean).join(' ')}
      data-event={mark.event.id}
      style={{
        insetInlineStart: percent(mark.shape === 'day' ? mark.at : mark.from),
        insetBlockEnd: `calc(var(--timeline-floor) + ${bottom}px)`,
        blockSize: `${height}px`,
        ...extent,
      }}
    />
  );
});
