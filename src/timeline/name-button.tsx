import type { Mark } from '../scene/timeline-scene';
import { useApp, useAppState } from '../state/use-app';
import type { PlacedLabel } from './fit-labels';
import { percent } from './metrics';
import { type Tip, tipOf } from './tip';
import './name-button.css';

/** An event's name where it has its place. */
export interface EventName extends PlacedLabel {
  readonly mark: Mark;
}

interface NameButtonProps {
  readonly name: EventName;
  /** Of the axis, in px. */
  readonly width: number;
  readonly onPoint: (tip: Tip | null) => void;
}

/** An event's name; a click chooses it like one on its mark. Out of the tab order, as the slider leads there, too. */
export function NameButton({ name: { mark, text, at, side, row }, width, onPoint }: NameButtonProps) {
  const { story, actions, messages } = useApp();
  const { id } = mark.event;
  const isCurrent = useAppState(({ event }) => event === id);
  return (
    <button
      type="button"
      className={`timeline-name timeline-name-${side} timeline-name-row${row}`}
      tabIndex={-1}
      data-event={id}
      aria-current={isCurrent}
      style={{ insetInlineStart: percent(at / width) }}
      onClick={() => actions.selectEvent(id)}
      onPointerEnter={() => onPoint(tipOf(story, messages, mark))}
      onPointerLeave={() => onPoint(null)}
    >
      {text}
    </button>
  );
}
