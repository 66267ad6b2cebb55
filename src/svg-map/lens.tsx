import { useMemo } from 'react';
import type { ScenePlace } from '../scene/scene';
import { useApp } from '../state/use-app';
import { useScene } from '../state/use-scene';
import { Button } from '../ui/button';
import { type LensDrawing, mercatorIn } from './lens-drawing';
import { type LabelSize, LensLabels } from './lens-labels';
import { LensPlace } from './lens-place';
import { PosterPart } from './poster-part';
import { PosterPatterns } from './poster-patterns';
import { TurningPatterns } from './turning-patterns';
import './lens.css';

interface LensProps {
  readonly drawing: LensDrawing;
  /** Width of the lens in px; its height follows from the bounds. */
  readonly width: number;
}

/** Sets the lens's ids apart from those of the page's other drawings. */
const PREFIX = 'lens-';

/** Width in px from which the lens has room for its subtitle and large labels. */
const ROOMY = 180;

/** Width in px below which names would run out of the lens. */
const NARROW = 140;

/** A small area of the story drawn large beside the wide view, with the same states; a click chooses or zooms. */
export function Lens({ drawing, width }: LensProps) {
  const { story, actions, messages } = useApp();
  const scene = useScene();
  const { lens } = story;
  const { project, height } = useMemo(() => mercatorIn(lens.bounds, width), [lens, width]);
  const points = useMemo(
    () =>
      new Map(
        lens.places.map((id) => [id, drawing.points.filter((point) => point.id === id).map(({ at }) => project(at))]),
      ),
    [lens, drawing, project],
  );
  const scale = width / drawing.width;
  const drawn = scene.places.filter((place) => lens.places.includes(place.id) && place.shown);
  const isSelected = scene.places.some((place) => lens.places.includes(place.id) && place.selected);
  const part = { paths: drawing.paths, prefix: PREFIX };
  return (
    <figure className="lens" data-selected={isSelected}>
      <figcaption>
        <Button
          className="lens-title"
          title={messages.map.zoomToLens(lens.title)}
          aria-label={messages.map.zoomToLens(lens.title)}
          onClick={() => actions.frame(lens.bounds)}
        >
          {lens.title}
        </Button>
        {width >= ROOMY && <span className="lens-subtitle">{lens.subtitle}</span>}
      </figcaption>
      {/* The places are in the list and on the map too: the drawing is for eye and pointer. */}
      <svg className="lens-drawing" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        <defs>
          <PosterPatterns prefix={PREFIX} states={story.states} />
          <TurningPatterns prefix={PREFIX} scene={scene} />
          {Object.entries(drawing.paths).map(([name, data]) => (
            <path
              key={name}
              className="lens-shape"
              id={`${PREFIX}${name}`}
              d={data}
              {...(scale !== 1 && { transform: `scale(${scale.toFixed(4)})` })}
            />
          ))}
        </defs>
        <PosterPart {...part} name="land-far" className="lens-land" />
        <PosterPart {...part} name="land" className="lens-land" data-story="true" />
        {inDrawingOrder(drawn).map((place) => (
          <LensPlace
            key={place.id}
            place={place}
            state={place.state === null ? undefined : story.states.get(place.state)}
            points={points.get(place.id) ?? NO_POINTS}
            {...part}
          />
        ))}
        <LensLabels labels={lens.labels} shown={drawn} project={project} size={sizeFor(width)} />
      </svg>
    </figure>
  );
}

const NO_POINTS: readonly (readonly [number, number])[] = [];

/** Small lenses have room for the figures alone. */
function sizeFor(width: number): LabelSize {
  if (width >= ROOMY) return 'large';
  return width >= NARROW ? 'small' : 'figures';
}

/** Chosen and pointed-at shapes last, so that their outlines are whole. */
function inDrawingOrder(places: readonly ScenePlace[]): ScenePlace[] {
  const weight = (place: ScenePlace): number => (place.selected ? 2 : 0) + (place.hovered ? 1 : 0);
  return [...places].sort((a, b) => weight(a) - weight(b));
}
