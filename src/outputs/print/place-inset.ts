import { type Bounds, containsBounds } from '../../geo/bounds';
import { type Box, overlaps } from '../../geo/box';
import { projectionOf, type Size, type Viewport, viewportBounds } from '../../geo/camera';
import type { BoundsByPlace } from '../../scene/place-bounds';
import { type PlaceLabel, placeLabels } from '../../scene/place-labels';
import type { Scene } from '../../scene/scene';
import type { Story } from '../../story/story';
import { insetViewport } from './print-layout';

/** Widths that an inset may have, in mm, the best first. */
const WIDTHS = [44, 40, 36, 32] as const;

/** Levels by which an inset has to come closer than the map to be worth its room. */
const CLOSER = 1;

/** Share of the map's width from which a place is ground to stand on rather than something to keep clear of. */
const GROUND = 0.4;

/** An inset and the corner of the map in which it stands. */
interface PlacedInset {
  readonly viewport: Viewport;
  readonly corner: Corner;
}

/**
 * Where the story's inset stands on a map; null where it would show nothing more, cover a place or its name, or lead away
 * from a chosen place.
 */
export function placeInset(story: Story, scene: Scene, placeBounds: BoundsByPlace, map: Viewport): PlacedInset | null {
  const { bounds } = story.inset;
  const isAside = scene.places.some(({ selected }) => selected);
  if (isAside || !containsBounds(viewportBounds(map.camera, map.size), bounds)) return null;
  const taken = takenOn(story, scene, placeBounds, map);
  const viewports = WIDTHS.map((width) => insetViewport(bounds, width));
  for (const corner of corners) {
    const viewport = viewports.find(({ size }) => isFree(corner, size, map.size, taken));
    if (viewport && viewport.camera.zoom > map.camera.zoom + CLOSER) return { viewport, corner };
  }
  return null;
}

function takenOn(story: Story, scene: Scene, placeBounds: BoundsByPlace, map: Viewport): Box[] {
  const shown = new Set(scene.places.flatMap((place) => (place.shown ? [place.id] : [])));
  const shapes = [...placeBounds].filter(([id]) => shown.has(id)).map(([, bounds]) => boxOf(map, bounds));
  const { zoom } = map.camera;
  const names = placeLabels(story, scene).filter(({ from, until }) => zoom >= from && zoom < until);
  return [
    ...shapes.filter(({ left, right }) => right - left < GROUND * map.size.width),
    ...names.map((name) => nameBox(map, name)),
  ];
}

type Corner = 'top-left' | 'top-right' | 'bottom-right';

/** Units that a letter of a place's name takes, the height of a name, and how far it stands from its point. */
const NAME = { letter: 7, height: 18, gap: 8, most: 130 } as const;

/** The corners of a map in which things may stand, the best first; its scale has the fourth. */
const corners: readonly Corner[] = ['top-left', 'top-right', 'bottom-right'];

/** True where something of that size in a corner of the map covers nothing of what is taken. */
export function isFree(corner: Corner, { width, height }: Size, map: Size, taken: readonly Box[]): boolean {
  const left = corner === 'top-left' ? 0 : map.width - width;
  const top = corner === 'bottom-right' ? map.height - height : 0;
  const box: Box = { left, top, right: left + width, bottom: top + height };
  return !taken.some((other) => overlaps(box, other));
}

/** Bounds as they stand on a map. */
function boxOf(viewport: Viewport, [west, south, east, north]: Bounds): Box {
  const project = projectionOf(viewport.camera, viewport.size);
  const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
  return { left, top, right, bottom };
}

/** About where a place's name stands on a map. */
function nameBox(viewport: Viewport, { at, name, side }: PlaceLabel): Box {
  const [x, y] = projectionOf(viewport.camera, viewport.size)(at);
  const long = Math.min(name.length * NAME.letter, NAME.most);
  const left = side === 'left' ? x - NAME.gap - long : side === 'right' ? x + NAME.gap : x - long / 2;
  return { left, top: y - NAME.height, right: left + long, bottom: y + NAME.height };
}
