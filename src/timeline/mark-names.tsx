import { memo, useMemo } from 'react';
import { eventBeside } from '../scene/event-order';
import type { TimelineScene } from '../scene/timeline-scene';
import { useApp } from '../state/use-app';
import { useSettledState } from '../state/use-drag-state';
import type { MarkStack } from './marks';
import { type Metrics, placedAt } from './metrics';
import { NameButton } from './name-button';
import { layOutNames } from './name-layout';
import type { Tip } from './tip';
import './mark-names.css';

interface MarkNamesProps {
  readonly scene: TimelineScene;
  readonly stack: MarkStack;
  readonly width: number;
  readonly metrics: Metrics;
  readonly onPoint: (tip: Tip | null) => void;
}

/**
 * Events named above their marks, for the eye alone, as the marks are. Where the chosen event and its neighbours have room
 * among the others, choosing moves no name.
 */
export const MarkNames = memo(function MarkNames({ scene, stack, width, metrics, onPoint }: MarkNamesProps) {
  const { story, messages } = useApp();
  // In one text, that it stays the same.
  const wanted = useSettledState((state) =>
    [state.event, eventBeside(story, state, -1)?.id, eventBeside(story, state, 1)?.id].join(' '),
  );
  const layOut = useMemo(() => {
    const [future = ''] = messages.timeline.future.slice(-1);
    return (ids: readonly string[]) => layOutNames(scene, stack, width, metrics, future, ids);
  }, [scene, stack, width, metrics, messages]);
  const usual = useMemo(() => layOut([]), [layOut]);
  const names = useMemo(() => {
    const ids = wanted.split(' ');
    const isMissing = (id: string) => !usual.some(({ key }) => key === id);
    return stack.placed.some(({ mark: { event } }) => ids.includes(event.id) && isMissing(event.id))
      ? layOut(ids)
      : usual;
  }, [layOut, stack, usual, wanted]);
  return (
    <div className="timeline-names" aria-hidden="true">
      {names.map((name) => (
        <NameButton key={name.key} {...{ name, width, onPoint }} />
      ))}
    </div>
  );
});

/** Names what is pointed at; placed in proportion to the axis, so that it never leaves the frame. */
export function TimelineTip({ tip }: { tip: Tip }) {
  return (
    <p className="timeline-tip" aria-hidden="true" style={placedAt(tip.at)}>
      <span className="timeline-tip-date">{tip.date}</span>
      <span>{` ${tip.title}`}</span>
    </p>
  );
}
