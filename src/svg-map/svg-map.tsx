import { type MouseEvent, type PointerEvent, type ReactNode, useMemo } from 'react';
import { textureName, textureStrength } from '../cartography/patterns';
import { atZoom } from '../cartography/zoom';
import type { Box } from '../geo/box';
import type { ScreenPoint, Viewport } from '../geo/camera';
import type { Scene } from '../scene/scene';
import { useApp } from '../state/use-app';
import type { Story } from '../story/story';
import { usePaint } from '../ui/paint';
import { type Drawing, type PlaceShape, placementOf } from './drawing';
import { Labels, useLabels } from './labels';
import { BaseMap, CeasefireLine, type DrawnPlace, Hatching, InkLines, Outlines, PlaceFill, Points } from './layers';
import { bandName, HATCH, PatternDefs } from './patterns';
import './svg-map.css';

export interface MapDrawingProps {
  /** The shapes, drawn for this viewport or for another; the same object until they are drawn anew. */
  readonly drawing: Drawing;
  readonly scene: Scene;
  /** Camera and size in px; the same object until either changes. */
  readonly viewport: Viewport;
  /** Sets the ids of one drawing apart from those of another in the same page. */
  readonly prefix: string;
  /** Names under the points of places, and over them. */
  readonly under?: ReactNode;
  readonly over?: ReactNode;
}

/** The map as the contents of an SVG, painted from a scene: without WebGL, alike in Node and in every browser. */
export function MapDrawing({ drawing, scene, viewport, prefix, under, over }: MapDrawingProps) {
  const { story } = useApp();
  const { standalone } = usePaint();
  const { zoom } = viewport.camera;
  const { paths, shapes } = drawing;
  const { scale, transform } = useMemo(() => placementOf(drawing, viewport), [drawing, viewport]);
  const drawn = shapes.flatMap((shape): DrawnPlace[] => {
    const place = scene.places.find((each) => each.id === shape.id);
    return place ? [{ place, shape }] : [];
  });
  const texture = atZoom(textureStrength, zoom);
  const bands = drawn.map(({ place }) => place.turningTo && bandName(place.turningTo));
  const there = drawn.filter(({ place }) => place.shown);
  const part = { paths, prefix };
  return (
    <>
      <defs>
        <PatternDefs
          {...{ prefix, zoom, scale }}
          worn={[HATCH, ...texturesOf(story, shapes), ...bands]}
          states={story.states}
        />
        {/* Lines keep their width where shapes are shown larger or smaller than they were drawn. */}
        {!standalone &&
          Object.entries(paths).map(([name, data]) => (
            <path key={name} id={`${prefix}${name}`} d={data} vectorEffect="non-scaling-stroke" />
          ))}
      </defs>
      <g fill="none" transform={transform}>
        <BaseMap {...part} shapes={shapes} zoom={zoom} />
        {there.map(({ place: { id, state, turningTo, faint, recedes }, shape }) => (
          <PlaceFill
            key={id}
            {...part}
            {...{ shape, turningTo, faint, recedes, texture }}
            state={story.states.get(state ?? '')}
          />
        ))}
        <Hatching {...part} drawn={there} />
        <InkLines {...part} zoom={zoom} />
        <CeasefireLine {...part} drawn={there} zoom={zoom} />
        <Outlines {...part} drawn={drawn} zoom={zoom} />
      </g>
      {under}
      <Points drawn={drawn} viewport={viewport} />
      {over}
    </>
  );
}

/** Names of the textures of the states that a story tells of places with shapes. */
function texturesOf({ places }: Story, shapes: readonly PlaceShape[]): readonly string[] {
  return shapes.flatMap(({ id, file }) =>
    (places.get(id)?.states ?? []).map(({ state }) => textureName(state, file !== 'places')),
  );
}

interface LabelledMapProps extends Omit<MapDrawingProps, 'under' | 'over'> {
  /** What stands on the map and covers it, in px; the same object until it changes. */
  readonly overlays?: readonly Box[] | undefined;
}

/** The map as the contents of an SVG with the names that have room. */
export function LabelledMap({ overlays, ...props }: LabelledMapProps) {
  const { drawing, scene, viewport } = props;
  const labels = useLabels(useApp().story, scene, drawing.names, viewport, overlays);
  return <MapDrawing {...props} under={<Labels labels={labels.base} />} over={<Labels labels={labels.places} />} />;
}

interface SvgMapProps {
  readonly drawing: Drawing;
  readonly scene: Scene;
  /**
   * Null while the size is unknown: then the drawing's core fills the box, whatever its size, and what lies around it
   * runs over.
   */
  readonly viewport: Viewport | null;
  readonly overlays?: LabelledMapProps['overlays'];
  /** Told where the pointer is while it is over a place. */
  readonly onPointer?: (at: ScreenPoint | null) => void;
}

/** The whole map as one SVG in a page, which answers the pointer. */
export function SvgMap({ drawing, scene, viewport: wanted, overlays, onPointer }: SvgMapProps) {
  const viewport = wanted ?? drawing.viewport;
  return (
    // What it shows is told in the text, the list of places and the timeline: it is for eye and pointer alone.
    <svg className="svg-map" aria-hidden="true" {...usePlacePointer(onPointer)}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: a viewport within the drawing */}
      <svg
        className={wanted ? 'svg-map-viewport' : 'svg-map-viewport svg-map-unmeasured'}
        viewBox={wanted ? `0 0 ${viewport.size.width} ${viewport.size.height}` : viewBoxOf(drawing)}
        preserveAspectRatio={wanted ? 'xMidYMid slice' : 'xMidYMid meet'}
      >
        <LabelledMap {...{ drawing, scene, viewport, overlays }} prefix="map-" />
      </svg>
    </svg>
  );
}

/** The box of what every map area is to show, in px of the viewport that was drawn. */
function viewBoxOf({ viewport: { size }, core }: Drawing): string {
  return [(size.width - core.width) / 2, (size.height - core.height) / 2, core.width, core.height].join(' ');
}

/** What a pointer does on a drawing: chooses the place under it, or nothing over open sea, and points at it. */
export function usePlacePointer(onPointer?: (at: ScreenPoint | null) => void) {
  const { actions } = useApp();
  return {
    onClick(event: MouseEvent<SVGSVGElement>) {
      // A link to the place's text, for readers without a script.
      event.preventDefault();
      const place = placeUnder(event);
      if (place === null) actions.clear();
      else actions.selectPlace(place);
    },
    onPointerMove(event: PointerEvent<SVGSVGElement>) {
      // A finger does not hover: it would leave its place pointed at after every tap.
      if (event.pointerType === 'touch') return;
      const place = placeUnder(event);
      actions.hover(place);
      const box = event.currentTarget.getBoundingClientRect();
      onPointer?.(place === null ? null : { x: event.clientX - box.left, y: event.clientY - box.top });
    },
    onPointerLeave() {
      actions.hover(null);
      onPointer?.(null);
    },
  };
}

function placeUnder({ target }: MouseEvent): string | null {
  return target instanceof Element ? (target.closest('[data-pick]')?.getAttribute('data-pick') ?? null) : null;
}
