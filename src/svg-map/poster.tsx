import { useMemo } from 'react';
import { projectionOf } from '../geo/camera';
import type { Scene } from '../scene/scene';
import { useApp } from '../state/use-app';
import { type Drawing, pathOf, placementOf } from './drawing';
import { ceasefire, strokeOf } from './line-kinds';
import { PosterFill } from './poster-fill';
import { PosterGround } from './poster-ground';
import { PosterLines } from './poster-lines';
import { PosterNames } from './poster-names';
import { type DrawnPlace, PosterOutlines } from './poster-outlines';
import { PosterPart } from './poster-part';
import { PosterPatterns, patternName, patternTransform } from './poster-patterns';
import { PosterPoints } from './poster-points';
import type { Viewport } from './shape-path';
import { TurningPatterns } from './turning-patterns';
import { usePosterNames } from './use-poster-names';
import { type PosterPoint, usePosterPointer } from './use-poster-pointer';
import './poster.css';

interface PosterProps {
  /** The shapes, drawn for this viewport or for another; the same object until they are drawn anew. */
  readonly drawing: Drawing;
  readonly scene: Scene;
  /**
   * Camera and size in px; the same object until either changes. Null while the size is unknown: then the drawing's core
   * fills the box, whatever its size, and what lies around it runs over.
   */
  readonly viewport: Viewport | null;
  /** Makes the drawing an image of that name; without it, it is for eye and pointer alone. */
  readonly title?: string;
  /** Sets the ids of one drawing apart from those of another in the same page. */
  readonly prefix?: string;
  /** Told where the pointer is while it is over a place. */
  readonly onPointer?: (at: PosterPoint | null) => void;
}

/** The whole map as one SVG painted from a scene: without WebGL, alike in Node and in every browser. */
export function Poster({ drawing, scene, viewport: wanted, title, prefix = 'poster-', onPointer }: PosterProps) {
  const { story } = useApp();
  const viewport = wanted ?? drawing.viewport;
  const { zoom } = viewport.camera;
  const { paths, shapes } = drawing;
  const project = useMemo(() => projectionOf(viewport.camera, viewport.size), [viewport]);
  const { scale, transform } = useMemo(() => placementOf(drawing, viewport), [drawing, viewport]);
  const tiles = patternTransform(zoom, scale);
  const names = usePosterNames(story, scene, drawing.names, viewport);
  const pointer = usePosterPointer(onPointer);
  const drawn = shapes.flatMap((shape): DrawnPlace[] => {
    const place = scene.places.find((each) => each.id === shape.id);
    return place ? [{ place, shape }] : [];
  });
  const there = drawn.filter(({ place }) => place.shown);
  // A schematic shape without anything to tell now would only be noise.
  const told = there.filter(({ place: { state, selected, touched } }) => state !== null || selected || touched);
  const part = { paths, prefix };
  return (
    <svg
      className="poster"
      role={title === undefined ? undefined : 'img'}
      aria-label={title}
      aria-hidden={title === undefined}
      {...pointer}
    >
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: a frame within the drawing, which has the title */}
      <svg
        className={wanted ? 'poster-frame' : 'poster-frame poster-unmeasured'}
        viewBox={wanted ? `0 0 ${viewport.size.width} ${viewport.size.height}` : viewBoxOf(drawing)}
        preserveAspectRatio={wanted ? 'xMidYMid slice' : 'xMidYMid meet'}
      >
        <defs>
          <PosterPatterns prefix={prefix} states={story.states} transform={tiles} />
          <TurningPatterns prefix={prefix} scene={scene} transform={tiles} />
          {Object.entries(paths).map(([name, data]) => (
            <path key={name} className="poster-shape" id={`${prefix}${name}`} d={data} />
          ))}
        </defs>
        <g transform={transform}>
          <PosterGround drawing={drawing} zoom={zoom} prefix={prefix} />
          <g className="poster-places">
            {there.map(({ place: { id, state, turningTo, faint }, shape }) => {
              const kind = state === null ? undefined : story.states.get(state);
              const look = { state, tone: kind?.tone, pattern: kind?.pattern, turningTo, faint };
              return <PosterFill key={id} shape={shape} {...part} {...look} />;
            })}
          </g>
          <g className="poster-hatching" fill={`url(#${prefix}${patternName(null)})`}>
            {told.map(({ shape: { id } }) => (
              <PosterPart key={id} {...part} name={pathOf('hatched', id)} />
            ))}
          </g>
          <PosterLines {...part} zoom={zoom} />
          <g className="poster-ceasefire" {...strokeOf(ceasefire, zoom)}>
            {there.map(({ shape: { id } }) => (
              <PosterPart key={id} {...part} name={pathOf('ceasefire', id)} />
            ))}
          </g>
          <PosterOutlines drawn={drawn} {...part} zoom={zoom} />
        </g>
        <PosterNames names={names.ground} />
        <PosterPoints drawn={drawn} viewport={viewport} project={project} />
        <PosterNames names={names.places} />
      </svg>
    </svg>
  );
}

/** The box of what every map area is to show, in px of the viewport that was drawn. */
function viewBoxOf({ viewport: { size }, core }: Drawing): string {
  return [(size.width - core.width) / 2, (size.height - core.height) / 2, core.width, core.height].join(' ');
}
