import { memo } from 'react';
import { formatWhen } from '../i18n/format-when';
import type { TimelineScene } from '../scene/timeline';
import type { LaneBar } from '../scene/timeline-lanes';
import { useApp } from '../state/use-app';
import { VisuallyHidden } from '../ui/visually-hidden';
import { percent } from './percent';
import { TimelineFolds } from './timeline-folds';
import type { Tip } from './timeline-tip';
import './timeline-lanes.css';
import './timeline-patterns.css';

interface TimelineLanesProps {
  readonly scene: TimelineScene;
  readonly onPoint: (tip: Tip | null) => void;
}

/** What held where, as bars under the axis. */
export const TimelineLanes = memo(function TimelineLanes({ scene, onPoint }: TimelineLanesProps) {
  const { messages } = useApp();
  return (
    <div className="timeline-lanes">
      <ul className="timeline-lane-list" aria-label={messages.timeline.lanes}>
        {scene.lanes.map((lane) => (
          <li key={lane.id} className="timeline-lane">
            <span className="timeline-lane-title" title={lane.title}>
              {lane.title}
            </span>
            <ul className="timeline-bars">
              {lane.bars.map((bar) => (
                <TimelineBar key={`${bar.place.id} ${bar.from}`} bar={bar} onPoint={onPoint} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <TimelineFolds breaks={scene.scale.breaks} />
    </div>
  );
});

function TimelineBar({ bar, onPoint }: { bar: LaneBar; onPoint: (tip: Tip | null) => void }) {
  const { actions, messages } = useApp();
  const { place, state, kind, from, to, track, tracks, carriedFrom } = bar;
  const words = messages.timeline;
  const date = formatWhen(state.when, messages);
  const spoken = words.bar(place.name, kind.name, date);
  const known = carriedFrom === null ? 1 : (carriedFrom - from) / (to - from);

  const point = (): void => {
    onPoint({ at: (from + to) / 2, date, title: words.barTitle(place.name, kind.name), event: null });
    actions.hover(place.id);
  };
  const leave = (): void => {
    onPoint(null);
    actions.hover(null);
  };

  return (
    <li
      className={`timeline-bar timeline-tone-${kind.tone}`}
      style={{
        insetInlineStart: percent(from),
        inlineSize: percent(to - from),
        insetBlockStart: percent(track / tracks),
        blockSize: percent(1 / tracks),
      }}
      onPointerEnter={point}
      onPointerLeave={leave}
    >
      <VisuallyHidden>{carriedFrom === null ? spoken : words.carriedBar(spoken)}</VisuallyHidden>
      {known > 0 && (
        <span
          className={`timeline-bar-known timeline-pattern-${kind.pattern}`}
          style={{ inlineSize: percent(known) }}
        />
      )}
      {known < 1 && <span className="timeline-bar-carried" />}
    </li>
  );
}
