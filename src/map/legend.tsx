import type { RefObject } from 'react';
import { formatMoment } from '../i18n/format-moment';
import { useApp } from '../state/use-app';
import { useQuietScene } from '../state/use-scene';
import { StateMark } from '../ui/state-mark';
import { LineKey } from './line-key';

const lineKinds = ['border', 'armistice', 'disputed', 'ceasefire', 'schematic', 'selected', 'touched'] as const;

interface LegendProps {
  readonly open: boolean;
  readonly element: RefObject<HTMLDetailsElement | null>;
}

/** The states to be seen at this moment and what the lines and hatchings mean; folds away. */
export function Legend({ open, element }: LegendProps) {
  const { story, messages } = useApp();
  const { legend, moment, event, future } = useQuietScene();
  const words = messages.map;
  return (
    <details ref={element} className="map-legend" open={open}>
      <summary>{words.legend}</summary>
      <div className="map-legend-body">
        <p className="map-legend-date">{words.legendOn(formatMoment(story, moment, event?.id ?? null, messages))}</p>
        <ul>
          {legend.map(({ id, name, tone, pattern }) => (
            <li key={id}>
              <StateMark tone={tone} pattern={pattern} />
              <span>{name}</span>
            </li>
          ))}
        </ul>
        {future && <p className="map-legend-note">{words.legendFuture}</p>}
        <details className="map-legend-lines">
          <summary>{words.legendLines}</summary>
          <ul>
            {lineKinds.map((kind) => (
              <li key={kind}>
                <LineKey kind={kind} />
                <span>{words.lines[kind]}</span>
              </li>
            ))}
          </ul>
          <p className="map-legend-note">{words.disclaimer}</p>
        </details>
      </div>
    </details>
  );
}
