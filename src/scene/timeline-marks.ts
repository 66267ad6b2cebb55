import type { Story, StoryEvent } from '../story/story';
import type { AxisRange, Scale } from '../time/scale';
import type { When } from '../time/when';

/**
 * A day is a dot; a date known less precisely covers all the days it may mean; an interval lasts; what has no date lies
 * over the whole ground for such things, before nothing and after nothing.
 */
export type MarkShape = 'day' | 'period' | 'interval' | 'undated';

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

/** The marks of all events, in the story's order. */
export function marksOf(story: Story, scale: Scale): readonly Mark[] {
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
