import { useMemo } from 'react';
import type { ScenePlace } from '../scene/scene';
import { useApp } from '../state/use-app';
import { useScene } from '../state/use-scene';
import { Button } from '../ui/button';
import { type InsetDrawing, mercatorIn } from './inset-drawing';
import { InsetLabels, type LabelSize } from './inset-labels';
import { InsetPlace } from './inset-place';
import { PosterPart } from './poster-part';
import { PosterPatterns } from './poster-patterns';
import { TurningPatterns } from './turning-patterns';
import './inset-map.css';

interface InsetMapProps {
  readonly drawing: InsetDrawing;
  /** Width of the inset in px; its height follows from the bounds. */
  readonly width: number;
}

/** Sets the inset's ids apart from those of the page's other drawings. */
const PREFIX = 'inset-';

/** Width in px from which the inset has room for its subtitle and large labels. */
const ROOMY = 180;

/** Width in px below which names would run out of the inset. */
const NARROW = 140;

/** A small area of the story drawn large beside the wide view, with the same states; a click chooses or zooms. */
export function InsetMap({ drawing, width }: InsetMapProps) {
  const { story, actions, messages } = useApp();
  const scene = useScene();
  const { inset } = story;
  const { project, height } = useMemo(() => mercatorIn(inset.bounds, width), [inset, width]);
  const points = useMemo(
    () =>
      new Map(
        inset.places.map((id) => [id, drawing.points.filter((point) => point.id === id).map(({ at }) => project(at))]),
      ),
    [inset, drawing, project],
  );
  const scale = width / drawing.width;
  const drawn = scene.places.filter((place) => inset.places.includes(place.id) && place.shown);
  const isSelected = scene.places.some((place) => inset.places.includes(place.id) && place.selected);
  const part = { paths: drawing.paths, prefix: PREFIX };
  return (
    <figure className="inset" data-selected={isSelected}>
      <figcaption>
        <Button
          className="inset-title"
          title={messages.map.zoomToInset(inset.title)}
          aria-label={messages.map.zoomToInset(inset.title)}
          onClick={() => actions.fitBounds(inset.bounds)}
        >
          {inset.title}
        </Button>
        {width >= ROOMY && <span className="inset-subtitle">{inset.subtitle}</span>}
      </figcaption>
      {/* The places are in the list and on the map too: the drawing is for eye and pointer. */}
      <svg
        className="inset-drawing"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-hidden="true"
      >
        <defs>
          <PosterPatterns prefix={PREFIX} states={story.states} />
          <TurningPatterns prefix={PREFIX} scene={scene} />
          {Object.entries(drawing.paths).map(([name, data]) => (
            <path
              key={name}
              className="inset-shape"
              id={`${PREFIX}${name}`}
              d={data}
              {...(scale !== 1 && { transform: `scale(${scale.toFixed(4)})` })}
            />
          ))}
        </defs>
        <PosterPart {...part} name="land-far" className="inset-land" />
        <PosterPart {...part} name="land" className="inset-land" data-story="true" />
        {inDrawingOrder(drawn).map((place) => (
          <InsetPlace
            key={place.id}
            place={place}
            state={place.state === null ? undefined : story.states.get(place.state)}
            points={points.get(place.id) ?? NO_POINTS}
            {...part}
          />
        ))}
        <InsetLabels labels={inset.labels} shown={drawn} project={project} size={sizeFor(width)} />
      </svg>
    </figure>
  );
}

const NO_POINTS: readonly (readonly [number, number])[] = [];

/** Small insets have room for the figures alone. */
function sizeFor(width: number): LabelSize {
  if (width >= ROOMY) return 'large';
  return width >= NARROW ? 'small' : 'figures';
}

/** Chosen and pointed-at shapes last, so that their outlines are whole. */
function inDrawingOrder(places: readonly ScenePlace[]): ScenePlace[] {
  const weight = (place: ScenePlace): number => (place.selected ? 2 : 0) + (place.hovered ? 1 : 0);
  return [...places].sort((a, b) => weight(a) - weight(b));
}
