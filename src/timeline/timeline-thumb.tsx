import { useEffect, useRef } from 'react';
import { useApp } from '../state/use-app';
import type { Scale } from '../time/scale';
import { placedAt } from './placed-at';
import { useFollow } from './use-follow';

/** Length of the animation, in units fine enough for every pixel. */
const LENGTH = 1_000_000;

/** From the start of the axis to its end, as the style sheet has them. */
const WAY = [0, 1].map((at) => ({
  transform: `translateX(calc(var(--timeline-way) * ${at} * var(--timeline-length)))`,
}));

/**
 * The line through the current moment with the slider's visible thumb; the native one lies over it, unseen. It is moved
 * as an animation held still at the moment: so the browser neither lays out nor composes the page anew at every step.
 */
export function TimelineThumb({ scale }: { scale: Scale }) {
  const { store } = useApp();
  const thumb = useRef<HTMLDivElement>(null);
  const animation = useRef<Animation | null>(null);
  const at = (): number => scale.positionOf(store.getState().moment);
  useEffect(() => {
    const held = thumb.current?.animate?.(WAY, { duration: LENGTH, fill: 'both' }) ?? null;
    held?.pause();
    animation.current = held;
    return () => held?.cancel();
  }, []);
  useFollow(() => {
    const time = at() * LENGTH;
    if (animation.current && animation.current.currentTime !== time) animation.current.currentTime = time;
  });
  return <div ref={thumb} className="timeline-thumb" aria-hidden="true" style={placedAt(at())} />;
}
