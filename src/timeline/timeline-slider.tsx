import type { KeyboardEvent } from 'react';
import type { TimelineScene } from '../scene/timeline-scene';
import { useApp } from '../state/use-app';
import { catchEvent } from './catch-event';
import { keyTarget } from './key-target';
import type { Metrics } from './metrics';
import type { MarkStack } from './stack-marks';
import type { Tip } from './timeline-tip';
import { useSliderPointer } from './use-slider-pointer';
import { SLIDER_END, useSliderValue } from './use-slider-value';
import './timeline-slider.css';

interface TimelineSliderProps {
  readonly scene: TimelineScene;
  readonly stack: MarkStack;
  readonly width: number;
  readonly metrics: Metrics;
  readonly onPoint: (tip: Tip | null) => void;
}

/** The one native slider: drag anywhere on the axis, click a mark, or step from event to event by keys. */
export function TimelineSlider({ scene, stack, width, metrics, onPoint }: TimelineSliderProps) {
  const { story, store, actions, messages } = useApp();
  const pointer = useSliderPointer(stack, metrics, onPoint);

  const change = (position: number): void => {
    const caught = catchEvent(scene.marks, position, width, store.getState().event);
    if (caught === null) actions.goTo(scene.scale.dayAt(position));
    else actions.standAt(caught);
  };
  const { input, first } = useSliderValue(scene.scale, change);
  const { value, ...attributes } = first;

  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const target = keyTarget(event.key, messages.direction, story, store.getState());
    if (target === undefined) return;
    event.preventDefault();
    actions.pause();
    if (target) actions.standAt(target.id);
  };

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
