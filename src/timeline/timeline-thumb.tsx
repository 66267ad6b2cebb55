import { useAppState } from '../state/use-app';
import type { Scale } from '../time/scale';
import { percent } from './percent';

/** The line through the current moment with the slider's visible thumb; the native one lies over it, unseen. */
export function TimelineThumb({ scale }: { scale: Scale }) {
  const moment = useAppState((state) => state.moment);
  return (
    <div
      className="timeline-thumb"
      aria-hidden="true"
      style={{ insetInlineStart: percent(scale.positionOf(moment)) }}
    />
  );
}
