import { type SVGAttributes, useMemo } from 'react';
import { projectionOf, viewportOf } from '../geo/camera';
import { useApp } from '../state/use-app';
import { useScene } from '../state/use-scene';
import type { Place } from '../story/story';
import { Button } from '../ui/button';
import { usePaint } from '../ui/paint';
import type { Drawing } from './drawing';
import { TEXT_ANCHOR } from './label-layout';
import { MapDrawing, type MapDrawingProps, usePlacePointer } from './svg-map';
import { textWidth } from './text-width';
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

/** The inset with the names of its places as the contents of an SVG. */
export function InsetDrawing(props: Omit<MapDrawingProps, 'under' | 'over'>) {
  return <MapDrawing {...props} over={<InsetLabels {...props} />} />;
}

/** True for an inset that has room for a subtitle and large labels. */
export function isRoomy(width: number): boolean {
  return width >= 180;
}

/** Px of letters: figures, names, and what stands under either. */
const SIZES = { large: [18, 12.5, 11.5], small: [15, 10.5, 10] } as const;

/** Px of letters of a note on the line between parts. */
const NOTE = 10;

/** Px from a point down to the baseline of the first line beside it. */
const DOWN = 6;

/** Px from an area's point to its text, and from the middle of a circle. */
const GAP = { area: 6, circle: 10 } as const;

type Label = Pick<NonNullable<Place['label']>, 'at' | 'side'>;

/** The names of the places that exist now, with what holds there where that has room. */
function InsetLabels({ drawing, scene, viewport: { camera, size } }: Omit<MapDrawingProps, 'under' | 'over'>) {
  const { inset, places } = useApp().story;
  const { colours, sans, serif } = usePaint();
  const project = projectionOf(camera, size);
  const [figureSize, nameSize, wordsSize] = SIZES[isRoomy(size.width) ? 'large' : 'small'];
  const shownIn = (id: string) => scene.places.find((place) => place.id === id && place.shown);
  /** Lines at a point, each where it has room. */
  const textAt = (key: string, { at, side }: Label, gap: number, lines: readonly Line[]) => {
    const [x, y] = project(at);
    const start = Math.round(x + (side === 'left' ? -gap : side === 'right' ? gap : 0));
    const room = side === 'left' ? start : side === 'right' ? size.width - start : size.width;
    return lines
      .filter(({ text, fontSize }) => textWidth(text, 'sans') * fontSize < room)
      .map(({ text, ...style }, index) => (
        <text
          key={key + text}
          {...style}
          textAnchor={TEXT_ANCHOR[side]}
          x={start}
          y={Math.round(y + DOWN + index * 1.15 * wordsSize)}
        >
          {text}
        </text>
      ));
  };
  const { line } = inset;
  return (
    <g
      fill={colours.role('ink')}
      stroke={colours.role('halo')}
      strokeWidth={3.5}
      strokeLinejoin="round"
      paintOrder="stroke"
      fontFamily={sans}
    >
      {inset.places.map((id) => {
        const { name = '', label } = places.get(id) ?? {};
        const place = shownIn(id);
        if (!(label && place)) return null;
        const isArea = drawing.shapes.some((shape) => shape.id === id && shape.points.length === 0);
        const text = label.text ?? name;
        const isFigure = /^\d/.test(text);
        const own = { text, fontWeight: 600, fontSize: isFigure ? figureSize : nameSize };
        return textAt(id, label, isArea ? GAP.area : GAP.circle, [
          // The title names the whole already.
          ...(name === inset.title ? [] : [isFigure ? { ...own, fontFamily: serif } : own]),
          ...(isArea && place.words ? [{ text: place.words, fontSize: wordsSize }] : []),
        ]);
      })}
      {line &&
        shownIn(line.place) &&
        isRoomy(size.width) &&
        textAt(
          'line',
          line,
          GAP.area,
          [line.text, line.accuracy].map((text) => ({ text, fontStyle: 'italic', fontSize: NOTE })),
        )}
    </g>
  );
}

interface Line extends Pick<SVGAttributes<SVGTextElement>, 'fontFamily' | 'fontStyle' | 'fontWeight'> {
  readonly text: string;
  /** Px. */
  readonly fontSize: number;
}
