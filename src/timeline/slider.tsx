import { useEffect, useRef } from 'react';
import type { Mark, TimelineScene } from '../scene/timeline-scene';
import { useApp } from '../state/use-app';
import type { Scale } from '../time/scale';
import type { MarkStack } from './marks';
import { type Metrics, placedAt } from './metrics';
import { useSliderPointer } from './slider-pointer';
import { SLIDER_END, useSliderValue } from './slider-value';
import type { Tip } from './tip';
import { useEventKeys } from './use-event-keys';
import { useStoreEffect } from './use-store-effect';
import './slider.css';

interface TimelineSliderProps {
  readonly scene: TimelineScene;
  readonly stack: MarkStack;
  readonly width: number;
  readonly metrics: Metrics;
  readonly onPoint: (tip: Tip | null) => void;
}

/** The one native slider: drag anywhere on the axis, click a mark, or step from event to event by keys. */
export function TimelineSlider({ scene, stack, width, metrics, onPoint }: TimelineSliderProps) {
  const { store, actions, messages } = useApp();
  const press = useEventKeys();
  const pointer = useSliderPointer(stack, metrics, onPoint);

  const change = (position: number): void => {
    const snapped = snapToEvent(scene.marks, position, width, store.getState().event);
    if (snapped === null) actions.goTo(scene.scale.dayAt(position));
    else actions.standAt(snapped);
  };
  const { input, first } = useSliderValue(scene.scale, change);
  const { value, ...attributes } = first;

  return (
    <input
      ref={input}
      type="range"
      className="timeline-slider"
      min={0}
      max={SLIDER_END}
      step="any"
      defaultValue={value}
      autoComplete="off"
      aria-label={messages.timeline.slider}
      dir={messages.direction}
      onKeyDown={press}
      {...attributes}
      {...pointer}
    />
  );
}

/** How near a drag must come to an event's moment to snap to it, in px. */
export const SNAP_PX = 6;

/** The event that a drag snaps to at a position of an axis `width` px wide; where several share a moment, `kept` stays. */
export function snapToEvent(
  marks: readonly Mark[],
  position: number,
  width: number,
  kept: string | null,
): string | null {
  const away = (mark: Mark): number => Math.abs(mark.at - position) * width;
  const nearest = Math.min(...marks.map(away));
  if (!(nearest <= SNAP_PX)) return null;
  const snapped = marks.filter((mark) => away(mark) === nearest);
  return (snapped.find((mark) => mark.event.id === kept) ?? snapped[0])?.event.id ?? null;
}

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
  useStoreEffect(() => {
    const time = at() * LENGTH;
    if (animation.current && animation.current.currentTime !== time) animation.current.currentTime = time;
  });
  return <div ref={thumb} className="timeline-thumb" aria-hidden="true" style={placedAt(at())} />;
}
