import { placedAt } from './placed-at';

/** What the reader points at, besides where the timeline stands. */
export interface Tip {
  /** Position on the axis, 0 to 1. */
  readonly at: number;
  readonly date: string;
  readonly title: string;
  /** The event whose mark is pointed at. */
  readonly event: string | null;
}

/** Names what is pointed at; placed in proportion to the axis, so that it never leaves the frame. */
export function TimelineTip({ tip }: { tip: Tip }) {
  return (
    <p className="timeline-tip" aria-hidden="true" style={placedAt(tip.at)}>
      <span className="timeline-tip-date">{tip.date}</span> {tip.title}
    </p>
  );
}
