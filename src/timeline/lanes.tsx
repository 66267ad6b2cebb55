import { memo } from 'react';
import { formatDoubtedWhen } from '../i18n/format-date';
import type { LaneBar } from '../scene/timeline-lanes';
import type { TimelineScene } from '../scene/timeline-scene';
import { useApp } from '../state/use-app';
import { VisuallyHidden } from '../ui/visually-hidden';
import { AxisBreaks } from './axis';
import { percent } from './metrics';
import { type EventName, NameButton } from './name-button';
import type { Tip } from './tip';
import './lanes.css';

interface TimelineLanesProps {
  readonly scene: TimelineScene;
  /** By lane. */
  readonly names: readonly (readonly EventName[])[];
  readonly width: number;
  readonly onPoint: (tip: Tip | null) => void;
}

/** What held where, as bars under the axis. */
export const TimelineLanes = memo(function TimelineLanes({ scene, names, width, onPoint }: TimelineLanesProps) {
  const { messages } = useApp();
  return (
    <div className="timeline-lanes">
      <ul className="timeline-lane-list" aria-label={messages.timeline.lanes}>
        {scene.lanes.map((lane, index) => (
          <li key={lane.id} className="timeline-lane">
            <span className="timeline-lane-title" title={lane.title}>
              {lane.title}
            </span>
            <ul className="timeline-bars">
              {lane.bars.map((bar) => (
                <TimelineBar key={`${bar.place.id} ${bar.from}`} bar={bar} onPoint={onPoint} />
              ))}
            </ul>
            {names[index]?.map((name) => (
              <NameButton key={name.key} {...{ name, width, onPoint }} />
            ))}
          </li>
        ))}
      </ul>
      <AxisBreaks breaks={scene.scale.breaks} />
    </div>
  );
});

function TimelineBar({ bar, onPoint }: { bar: LaneBar; onPoint: (tip: Tip | null) => void }) {
  const { actions, messages } = useApp();
  const { place, state, kind, from, to, track, tracks, carriedFrom } = bar;
  const words = messages.timeline;
  const date = formatDoubtedWhen(state.when, messages);
  const spoken = words.bar(place.name, kind.name, date);

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
      className={`timeline-bar tone-${kind.tone}`}
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
      {partsOf(bar).map(({ look, share }) => (
        <span
          key={look}
          className={`timeline-bar-${look} pattern-${kind.pattern}`}
          style={{ inlineSize: percent(share) }}
        />
      ))}
    </li>
  );
}

interface BarPart {
  /** Known to hold; on some days of a month, in which it may begin or end; or the last state known. */
  readonly look: 'known' | 'month' | 'begins' | 'ends' | 'carried';
  /** Of the bar's length. */
  readonly share: number;
}

/** A bar in the parts that it is drawn in, from its start; those of no length are left out. */
function partsOf({ from, to, sure, carriedFrom }: LaneBar): readonly BarPart[] {
  const told = carriedFrom ?? to;
  const [first, last] = sure ? [Math.min(sure.from, told), Math.min(sure.to, told)] : [told, told];
  const parts = [
    { look: sure ? 'begins' : 'month', length: first - from },
    { look: 'known', length: last - first },
    { look: 'ends', length: told - last },
    { look: 'carried', length: to - told },
  ] as const;
  return parts.filter(({ length }) => length > 0).map(({ look, length }) => ({ look, share: length / (to - from) }));
}
