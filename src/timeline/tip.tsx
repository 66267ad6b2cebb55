import { useCallback, useState } from 'react';
import { placedAt } from './metrics';

/** What the reader points at, besides where the timeline stands. */
export interface Tip {
  /** Position on the axis, 0 to 1. */
  readonly at: number;
  readonly date: string;
  readonly title: string;
  /** The event whose mark is pointed at. */
  readonly event: string | null;
}

/** The tip that is shown, kept as it is where another says the same. */
export function useTip(): readonly [tip: Tip | null, show: (tip: Tip | null) => void] {
  const [tip, setTip] = useState<Tip | null>(null);
  const show = useCallback((next: Tip | null) => setTip((last) => (isSame(last, next) ? last : next)), []);
  return [tip, show];
}

function isSame(one: Tip | null, other: Tip | null): boolean {
  return one?.title === other?.title && one?.date === other?.date && one?.event === other?.event;
}

/** Names what is pointed at; placed in proportion to the axis, so that it never leaves the frame. */
export function TimelineTip({ tip }: { tip: Tip }) {
  return (
    <p className="timeline-tip" aria-hidden="true" style={placedAt(tip.at)}>
      <span className="timeline-tip-date">{tip.date}</span> {tip.title}
    </p>
  );
}
