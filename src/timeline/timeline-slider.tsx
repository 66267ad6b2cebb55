import type { KeyboardEvent } from 'react';
import type { TimelineScene } from '../scene/timeline';
import { useApp, useAppState } from '../state/use-app';
import { isoDate } from '../time/day';
import { catchEvent } from './catch-event';
import { keyTarget } from './key-target';
import type { Metrics } from './metrics';
import type { MarkStack } from './stack-marks';
import type { Tip } from './timeline-tip';
import { useMomentWords } from './use-moment-words';
import { useSliderPointer } from './use-slider-pointer';
import './timeline-slider.css';

/** The slider's value at the end of the axis. */
const END = 1000;

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
  const moment = useAppState((state) => state.moment);
  const { value } = useMomentWords();
  const pointer = useSliderPointer(stack, metrics, onPoint);

  const change = (position: number): void => {
    const caught = catchEvent(scene.marks, position, width, store.getState().event);
    if (caught === null) actions.goTo(scene.scale.dayAt(position));
    else actions.standAt(caught);
  };

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
      type="range"
      className="timeline-slider"
      min={0}
      max={END}
      step="any"
      value={scene.scale.positionOf(moment) * END}
      aria-label={messages.timeline.slider}
      aria-valuetext={value}
      dir={messages.direction}
      data-moment={isoDate(moment)}
      onChange={(event) => change(Number(event.currentTarget.value) / END)}
      onKeyDown={press}
      {...pointer}
    />
  );
}
