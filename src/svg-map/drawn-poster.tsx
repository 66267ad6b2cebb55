import { useMemo } from 'react';
import type { GeoCollection, GeoFile } from '../geo/geography';
import type { Scene } from '../scene/scene';
import { drawGeography } from './draw-geography';
import { Poster } from './poster';
import type { Viewport } from './shape-path';

interface DrawnPosterProps {
  /** GeoJSON as far as it has arrived, longitude first; the same object until more does. */
  readonly geography: Partial<Record<GeoFile, GeoCollection>>;
  readonly scene: Scene;
  /** Camera and size in px; the same object until either changes. */
  readonly viewport: Viewport;
  /** Makes the drawing an image of that name; without it, it is for eye and pointer alone. */
  readonly title?: string;
  /** Sets the ids of one drawing apart from those of another in the same page. */
  readonly prefix?: string;
}

/** The whole map as one SVG drawn from the geography at hand, for paper and pictures. */
export function DrawnPoster({ geography, ...props }: DrawnPosterProps) {
  const { viewport } = props;
  const drawing = useMemo(() => drawGeography(geography, viewport), [geography, viewport]);
  return <Poster drawing={drawing} {...props} />;
}
