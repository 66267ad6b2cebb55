import { containsBounds } from '../../geo/bounds';
import { type Viewport, viewportBounds } from '../../geo/camera';
import type { BoundsByPlace } from '../../scene/place-bounds';
import { placeLabels } from '../../scene/place-labels';
import type { Scene } from '../../scene/scene';
import type { Story } from '../../story/story';
import { type Corner, corners, type Edges, edgesOf, isFree, nameEdges } from './inset-corner';
import { aspectOf } from './paper-frame';
import { insetViewport } from './paper-viewport';

/** Widths that an inset may have, in mm, the best first. */
const WIDTHS = [44, 40, 36, 32] as const;

/** Levels by which an inset has to come closer than the map to be worth its room. */
const CLOSER = 1;

/** Share of the map's width from which a place is ground to stand on rather than something to keep clear of. */
const GROUND = 0.4;

/** A inset and the corner of the map in which it stands. */
export interface PlacedInset {
  readonly viewport: Viewport;
  readonly corner: Corner;
}

/**
 * Where the story's inset stands on a map; null where it would show nothing more, cover a place or its name, or lead away
 * from a chosen place.
 */
export function placeInset(story: Story, scene: Scene, frames: BoundsByPlace, map: Viewport): PlacedInset | null {
  const { bounds } = story.inset;
  const isAside = scene.places.some(({ selected }) => selected);
  if (isAside || !containsBounds(viewportBounds(map.camera, map.size), bounds)) return null;
  const taken = takenOn(story, scene, frames, map);
  const viewports = WIDTHS.map((width) => insetViewport(bounds, { width, height: width / aspectOf(bounds) }));
  for (const corner of corners) {
    const viewport = viewports.find(({ size }) => isFree(corner, size, map.size, taken));
    if (viewport && viewport.camera.zoom > map.camera.zoom + CLOSER) return { viewport, corner };
  }
  return null;
}

function takenOn(story: Story, scene: Scene, frames: BoundsByPlace, map: Viewport): Edges[] {
  const shown = new Set(scene.places.flatMap((place) => (place.shown ? [place.id] : [])));
  const shapes = [...frames].filter(([id]) => shown.has(id)).map(([, frame]) => edgesOf(map, frame));
  const { zoom } = map.camera;
  const names = placeLabels(story, scene).filter(({ from, until }) => zoom >= from && zoom < until);
  return [
    ...shapes.filter(([left, , right]) => right - left < GROUND * map.size.width),
    ...names.map((name) => nameEdges(map, name)),
  ];
}
