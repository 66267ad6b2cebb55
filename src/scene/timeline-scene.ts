import type { Story, StoryEvent } from '../story/story';
import { type AxisRange, createScale, type Scale } from '../time/scale';
import type { When } from '../time/when';
import { type Lane, lanesOf } from './timeline-lanes';
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

/** An event on the time axis; positions run from 0 to 1. */
export interface Mark extends AxisRange {
  readonly event: StoryEvent;
  readonly shape: MarkShape;
  /** Where the timeline stands when the event is chosen. */
  readonly at: number;
  /** True right of the text's own present. */
  readonly expected: boolean;
  /** True for an interval that the text leaves open; it is known no further than the present. */
  readonly open: boolean;
}

/**
 * A day is a dot; a date known less precisely covers all the days it may mean; an interval lasts; what has no date lies
 * over the whole ground for such things, before nothing and after nothing.
 */
type MarkShape = 'day' | 'period' | 'interval' | 'undated';

/** The marks of all events, in the story's order. */
function marksOf(story: Story, scale: Scale): readonly Mark[] {
  const now = scale.rangeOf({ first: story.calendar.now, last: story.calendar.now }).to;
  return story.events.map((event): Mark => {
    const shape = shapeOf(event.when);
    const at = scale.positionOf(event.moment);
    const open = event.when.kind === 'interval' && event.when.to === 'ongoing';
    const { from, to } = shape === 'day' ? { from: at, to: at } : scale.rangeOf(event.span);
    const expected = event.moment > story.calendar.now;
    return { event, shape, at, from, to: open && !expected ? now : to, expected, open };
  });
}

function shapeOf(when: When): MarkShape {
  switch (when.kind) {
    case 'on':
    case 'by':
      return when.date.precision === 'day' ? 'day' : 'period';
    case 'not-before':
      return 'period';
    default:
      return when.kind;
  }
}
