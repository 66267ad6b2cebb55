import type { GeoCollection, GeoFile } from '../geo/geography';
import { toWorld } from '../geo/project';
import type { ScenePlace } from '../scene/scene';
import { useApp } from '../state/use-app';
import { useScene } from '../state/use-scene';
import { Button } from '../ui/button';
import { type LabelSize, LensLabels } from './lens-labels';
import { LensPatterns } from './lens-patterns';
import { LensPlace } from './lens-place';
import { type Projection, svgPath } from './svg-path';
import './lens.css';

interface LensProps {
  readonly geography: Partial<Record<GeoFile, GeoCollection>>;
  /** Width of the drawing in px; its height follows from the bounds. */
  readonly width: number;
}

/** Width in px from which the lens has room for its subtitle and large labels. */
const ROOMY = 180;

/** Width in px below which names would run out of the lens. */
const NARROW = 140;

/** A small area of the story drawn large beside the wide view, with the same states; a click chooses or zooms. */
export function Lens({ geography, width }: LensProps) {
  const { story, actions, messages } = useApp();
  const scene = useScene();
  const { lens } = story;
  const { project, height } = mercatorIn(lens.bounds, width);
  const drawn = scene.places.filter((place) => lens.places.includes(place.id) && place.shown);
  const shapes = geography.places?.features ?? [];
  const isSelected = scene.places.some((place) => lens.places.includes(place.id) && place.selected);
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
        <LensPatterns states={[...story.states.values()]} />
        {geography.countries?.features.map((feature, index) => (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: features have no other stable name and never change order
            key={index}
            className="lens-land"
            data-story={feature.properties.id !== undefined}
            d={svgPath(feature.geometry, project)}
          />
        ))}
        {inDrawingOrder(drawn).map((place) => (
          <LensPlace
            key={place.id}
            place={place}
            state={place.state === null ? undefined : story.states.get(place.state)}
            features={shapes.filter((feature) => feature.properties.id === place.id)}
            project={project}
          />
        ))}
        <LensLabels labels={lens.labels} shown={drawn} project={project} size={sizeFor(width)} />
      </svg>
    </figure>
  );
}

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

/** Web Mercator for bounds drawn `width` px wide. */
function mercatorIn(
  bounds: readonly [number, number, number, number],
  width: number,
): { project: Projection; height: number } {
  const [west, south, east, north] = bounds;
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  const scale = width / (right - left);
  return {
    height: Math.round((bottom - top) * scale),
    project: (lonLat) => {
      const [x, y] = toWorld(lonLat);
      return [(x - left) * scale, (y - top) * scale];
    },
  };
}
