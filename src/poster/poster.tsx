import { useMemo } from 'react';
import { projectionOf } from '../geo/camera';
import type { GeoCollection, GeoFile } from '../geo/geography';
import type { Scene } from '../scene/scene';
import { useApp } from '../state/use-app';
import { groundPaths } from './ground-paths';
import { ceasefire, strokeOf } from './line-kinds';
import { placeShapes } from './place-shapes';
import { PosterFill } from './poster-fill';
import { PosterGround } from './poster-ground';
import { PosterLines } from './poster-lines';
import { PosterNames } from './poster-names';
import { type DrawnPlace, PosterOutlines } from './poster-outlines';
import { PosterPatterns, patternName } from './poster-patterns';
import { PosterPoints } from './poster-points';
import type { Sight } from './shape-path';
import { usePosterNames } from './use-poster-names';
import { type PosterPoint, usePosterPointer } from './use-poster-pointer';
import './poster.css';

interface PosterProps {
  /** GeoJSON as far as it has arrived, longitude first; the same object until more does. */
  readonly geography: Partial<Record<GeoFile, GeoCollection>>;
  readonly scene: Scene;
  /** Camera and size in px; the same object until either changes. */
  readonly sight: Sight;
  /** Makes the drawing an image of that name; without it, it is for eye and pointer alone. */
  readonly title?: string;
  /** Sets the ids of one drawing apart from those of another in the same page. */
  readonly prefix?: string;
  /** Told where the pointer is while it is over a place. */
  readonly onPointer?: (at: PosterPoint | null) => void;
}

/** The whole map as one SVG drawn from a scene: without WebGL, alike in Node and in every browser. */
export function Poster({ geography, scene, sight, title, prefix = 'poster-', onPointer }: PosterProps) {
  const { story } = useApp();
  const { width, height } = sight.size;
  const { zoom } = sight.camera;
  const ground = useMemo(() => groundPaths(geography, sight), [geography, sight]);
  const shapes = useMemo(
    () => placeShapes(geography, sight, projectionOf(sight.camera, sight.size)),
    [geography, sight],
  );
  const names = usePosterNames(story, scene, geography, sight);
  const pointer = usePosterPointer(onPointer);
  const drawn = shapes.flatMap((shape): DrawnPlace[] => {
    const place = scene.places.find((each) => each.id === shape.id);
    return place ? [{ place, shape }] : [];
  });
  const there = drawn.filter(({ place }) => place.shown);
  const hatched = there.filter(({ place: { state, selected, touched }, shape }) => {
    // A schematic shape without anything to tell now would only be noise.
    return shape.hatched && (state !== null || selected || touched);
  });
  return (
    <svg
      className="poster"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      role={title === undefined ? undefined : 'img'}
      aria-label={title}
      aria-hidden={title === undefined}
      {...pointer}
    >
      <defs>
        <PosterPatterns prefix={prefix} states={story.states} zoom={zoom} />
        {ground.coast && <path id={`${prefix}coast`} d={ground.coast} />}
        {shapes.map(({ id, area }) => area && <path key={id} id={`${prefix}area-${id}`} d={area} />)}
      </defs>
      <PosterGround paths={ground} shapes={shapes} zoom={zoom} prefix={prefix} />
      <g className="poster-places">
        {there.map(({ place: { id, state, carried }, shape }) => {
          const kind = state === null ? undefined : story.states.get(state);
          const look = { state, tone: kind?.tone, pattern: kind?.pattern, carried };
          return <PosterFill key={id} shape={shape} prefix={prefix} {...look} />;
        })}
      </g>
      <g className="poster-hatching" fill={`url(#${prefix}${patternName(null)})`}>
        {hatched.map(({ shape }) => (
          <path key={shape.id} d={shape.hatched} />
        ))}
      </g>
      <PosterLines geography={geography} sight={sight} coast={ground.coast ? `#${prefix}coast` : null} />
      <g className="poster-ceasefire" {...strokeOf(ceasefire, zoom)}>
        {there.map(({ shape }) => shape.ceasefire && <path key={shape.id} d={shape.ceasefire} />)}
      </g>
      <PosterOutlines drawn={drawn} prefix={prefix} zoom={zoom} />
      <PosterNames names={names.ground} />
      <PosterPoints drawn={drawn} />
      <PosterNames names={names.places} />
    </svg>
  );
}
