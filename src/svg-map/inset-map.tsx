import { useMemo } from 'react';
import { projectionOf, type Viewport, viewportOf } from '../geo/camera';
import type { Scene } from '../scene/scene';
import { useApp } from '../state/use-app';
import { useScene } from '../state/use-scene';
import { Button } from '../ui/button';
import { usePaint } from '../ui/paint';
import type { Drawing } from './drawing';
import { TEXT_ANCHOR } from './label-layout';
import { MapDrawing, type MapDrawingProps, usePlacePointer } from './svg-map';
import './inset-map.css';

interface InsetMapProps {
  readonly drawing: Drawing;
  /** Px; the height follows from the bounds. */
  readonly width: number;
}

/** A small area of the story drawn large beside the wide view, with the same states; a click chooses or zooms. */
export function InsetMap({ drawing, width }: InsetMapProps) {
  const { story, actions, messages } = useApp();
  const scene = useScene();
  const { inset } = story;
  const viewport = useMemo(() => viewportOf(inset.bounds, width), [inset, width]);
  const { height } = viewport.size;
  return (
    <figure className="inset" data-overlay="wide">
      <figcaption>
        <Button
          className="inset-title"
          title={messages.map.zoomToInset(inset.title)}
          aria-label={messages.map.zoomToInset(inset.title)}
          onClick={() => actions.fitBounds(inset.bounds)}
        >
          {inset.title}
        </Button>
        {isRoomy(width) && <span className="inset-subtitle">{inset.subtitle}</span>}
      </figcaption>
      {/* The places are in the list and on the map too: the drawing is for eye and pointer. */}
      <svg
        className="svg-map inset-drawing"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-hidden="true"
        {...usePlacePointer()}
      >
        <InsetDrawing {...{ drawing, scene, viewport }} prefix="inset-" />
      </svg>
    </figure>
  );
}

/** The inset with its own labels as the contents of an SVG. */
export function InsetDrawing(props: Omit<MapDrawingProps, 'under' | 'over'>) {
  const { scene, viewport } = props;
  return <MapDrawing {...props} over={<InsetLabels {...{ scene, viewport }} />} />;
}

/** True for an inset that has room for a subtitle and large labels. */
export function isRoomy(width: number): boolean {
  return width >= 180;
}

/** Width in px below which names would run out of the inset: there is room for figures alone. */
const NARROW = 140;

/** Px of letters. */
const SIZES = { large: { figure: 18, name: 12.5 }, small: { figure: 13, name: 10.5 } } as const;

/** Px from the labelled point to its text. */
const SHIFT = { left: [-8, 4], right: [8, 4], above: [0, -10], below: [0, 18], centre: [0, 5] } as const;

interface InsetLabelsProps {
  readonly scene: Scene;
  readonly viewport: Viewport;
}

/** The inset's own labels, for the places that exist now. */
function InsetLabels({ scene, viewport: { camera, size } }: InsetLabelsProps) {
  const { labels } = useApp().story.inset;
  const { colours, sans, serif } = usePaint();
  const project = projectionOf(camera, size);
  const sizes = isRoomy(size.width) ? SIZES.large : SIZES.small;
  const shown = labels.flatMap(({ place, text, at, side }) => {
    const drawn = scene.places.find(({ id }) => id === place);
    const isFigure = /^\d/.test(text);
    if (!drawn?.shown || (size.width < NARROW && !isFigure)) return [];
    const [[x, y], [dx, dy]] = [project(at), SHIFT[side]];
    return (
      <text
        key={place}
        fill={drawn.selected ? colours.role('accent') : undefined}
        fontFamily={isFigure ? serif : undefined}
        fontSize={isFigure ? sizes.figure : sizes.name}
        textAnchor={TEXT_ANCHOR[side]}
        x={Math.round(x + dx)}
        y={Math.round(y + dy)}
      >
        {text}
      </text>
    );
  });
  return (
    <g
      fill={colours.role('ink')}
      stroke={colours.role('halo')}
      strokeWidth={3.5}
      strokeLinejoin="round"
      paintOrder="stroke"
      fontFamily={sans}
      fontWeight={600}
    >
      {shown}
    </g>
  );
}
