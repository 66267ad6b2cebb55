import type { GeoCollection, GeoFile } from '../geo/geography';
import { baseNames } from './base-names';
import type { Drawing } from './drawing';
import { groundPaths } from './ground-paths';
import { placePaths, placeShapes } from './place-shapes';
import type { Grain, Viewport } from './shape-path';

/** Draws the shapes of the geography (GeoJSON, longitude first) as a viewport has them. */
export function drawGeography(
  geography: Partial<Record<GeoFile, GeoCollection>>,
  viewport: Viewport,
  { scale = 1, grain }: { readonly scale?: number; readonly grain?: Grain } = {},
): Drawing {
  const shapes = placeShapes(geography);
  const { camera, size } = viewport;
  const enlarged: Viewport = {
    camera: { ...camera, zoom: camera.zoom + Math.log2(scale) },
    size: { width: size.width * scale, height: size.height * scale },
  };
  const paths = { ...groundPaths(geography, enlarged, grain), ...placePaths(geography, shapes, enlarged, grain) };
  return {
    viewport,
    core: size,
    scale,
    paths: Object.fromEntries(Object.entries(paths).filter(([, data]) => data !== '')),
    shapes,
    names: baseNames(geography),
  };
}
