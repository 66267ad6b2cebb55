import { type RefObject, useEffect, useRef } from 'react';
import { legend as words } from '#messages/legend';
import { lineKinds } from '../cartography/line-samples';
import { type Bounds, boundsIntersect } from '../geo/bounds';
import { type Viewport, viewportBounds } from '../geo/camera';
import { formatMoment } from '../i18n/format-moment';
import type { BoundsByPlace } from '../scene/place-bounds';
import type { Scene } from '../scene/scene';
import { useApp } from '../state/use-app';
import { useThrottledState } from '../state/use-drag-state';
import { useStillScene } from '../state/use-scene';
import { Button } from '../ui/button';
import { DrawnStateMark } from '../ui/drawn-state-mark';
import { CloseIcon } from '../ui/icons';
import { LineMark } from '../ui/key-marks';
import './legend.css';

export interface LegendProps {
  /** What is in sight; null until the map area is measured. */
  readonly viewport: Viewport | null;
  readonly placeBounds: BoundsByPlace;
  /** The places with shapes; of those that are points alone the map shows no state. */
  readonly shapes: readonly {
    readonly id: string;
    /** `places`, or a file of whole countries. */
    readonly file: string;
    readonly points: readonly unknown[];
  }[];
  /** The button that opened it takes the focus. */
  readonly onClose: () => void;
  /** The focus has gone to what it covers. */
  readonly onLeave: () => void;
}

/** What colours, patterns and lines mean, of what is in view at the moment. */
export function Legend({ viewport, placeBounds, shapes, onClose, onLeave }: LegendProps) {
  const element = useRef<HTMLElement>(null);
  useUncovered(element, onLeave);
  const { legend } = useApp().messages.map;
  const scene = useStillScene();
  const view = viewport && viewportBounds(viewport.camera, viewport.size);
  const inView = shapes.filter(({ id, points }) => points.length === 0 && isIn(view, placeBounds.get(id)));
  const states = scene.legend.flatMap((kind) => {
    const wearers = scene.places.flatMap(({ id, state, turningTo, faint }) => {
      const shape = inView.find((each) => each.id === id);
      return shape && (state === kind.id || turningTo === kind.id)
        ? [{ isCountry: shape.file !== 'places', faint }]
        : [];
    });
    if (wearers.length === 0) return [];
    const on = {
      area: wearers.some(({ isCountry }) => !isCountry),
      country: wearers.some(({ isCountry }) => isCountry),
      faint: wearers.every(({ faint }) => faint),
    };
    return [{ kind, on }];
  });
  return (
    <section ref={element} className="map-legend" aria-label={legend}>
      <div className="map-legend-head">
        <LegendMoment scene={scene} />
        <Button className="map-legend-close" aria-label={words.close} onClick={onClose}>
          <CloseIcon />
        </Button>
      </div>
      {states.length === 0 && <p className="map-legend-note">{words.nothing}</p>}
      <ul className="map-legend-states">
        {states.map(({ kind, on }) => (
          <li key={kind.id}>
            <DrawnStateMark tone={kind.tone} pattern={kind.pattern} on={on} />
            <span>{on.area && on.country ? words.both(kind.name) : kind.name}</span>
          </li>
        ))}
      </ul>
      <details className="map-legend-lines">
        <summary>{words.lineTitle}</summary>
        <ul>
          {lineKinds.map((kind) => (
            <li key={kind}>
              <LineMark kind={kind} />
              <span>{words.lines[kind]}</span>
            </li>
          ))}
        </ul>
        <p className="map-legend-note">{words.disclaimer}</p>
      </details>
    </section>
  );
}

function isIn(view: Bounds | null, bounds: Bounds | undefined): boolean {
  return view !== null && bounds !== undefined && boundsIntersect(view, bounds);
}

/** The moment that the map shows; right of the text's present, that it shows the last one known. */
function LegendMoment({ scene }: { readonly scene: Scene }) {
  const { story, messages } = useApp();
  const moment = useThrottledState((state) => state.moment);
  const event = useThrottledState((state) => state.event);
  const situation = words.on(formatMoment(story, { moment, event }, messages));
  const isUnsure = scene.places.some(({ faint }) => faint);
  return (
    <p className="map-legend-moment">
      {scene.future ? words.future : isUnsure ? `${situation} · ${words.unsure}` : situation}
    </p>
  );
}

/** Where the key fills a small map, nobody must be left with the focus on something under it. */
function useUncovered(element: RefObject<HTMLElement | null>, leave: () => void): void {
  useEffect(() => {
    const covers = (other: Element | null): boolean => {
      if (!other || !element.current || element.current.contains(other)) return false;
      const [key, box] = [element.current.getBoundingClientRect(), other.getBoundingClientRect()];
      return (
        box.width > 0 &&
        box.left >= key.left &&
        box.right <= key.right &&
        box.top >= key.top &&
        box.bottom <= key.bottom
      );
    };
    const look = ({ target }: FocusEvent): void => {
      if (target instanceof Element && covers(target)) leave();
    };
    if (covers(document.activeElement)) element.current?.querySelector('button')?.focus();
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, [element, leave]);
}
