import type { Story } from '../story/story';
import { type AxisRange, createScale, type Scale } from '../time/scale';
import { type Lane, lanesOf } from './timeline-lanes';
import { type Mark, marksOf } from './timeline-marks';
import { type Tick, ticksOf } from './timeline-ticks';

/** Everything that the timeline draws, whatever its width and wherever the reader stands. */
export interface TimelineScene {
  readonly scale: Scale;
  readonly marks: readonly Mark[];
  readonly lanes: readonly Lane[];
  readonly ticks: readonly Tick[];
  /** Where the text's own present ends; everything right of it is proposed or expected. */
  readonly now: number;
  /** Ground for future things to which the text gives no date. */
  readonly undated: AxisRange;
}

/** Derives the timeline of a story. */
export function timelineOf(story: Story): TimelineScene {
  const scale = createScale(story.stretches);
  const { now, undated } = story.calendar;
  return {
    scale,
    marks: marksOf(story, scale),
    lanes: lanesOf(story, scale),
    ticks: ticksOf(story, scale),
    now: scale.rangeOf({ first: now, last: now }).to,
    undated: scale.rangeOf(undated),
  };
}
