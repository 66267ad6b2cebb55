import type { Bounds } from '../../geo/bounds';
import { projectionOf, type Size, type Viewport } from '../../geo/camera';
import type { PlaceLabel } from '../../scene/place-labels';

/** Edges in units of the map, y downwards. */
export type Edges = readonly [left: number, top: number, right: number, bottom: number];

export type Corner = 'top-left' | 'top-right' | 'bottom-right';

/** Units that a letter of a place's name takes, the height of a name, and how far it stands from its point. */
const NAME = { letter: 7, height: 18, gap: 8, most: 130 } as const;

/** The corners of a map in which things may stand, the best first; its scale has the fourth. */
export const corners: readonly Corner[] = ['top-left', 'top-right', 'bottom-right'];

/** True where a box of that size in a corner of the map covers none of the edges. */
export function isFree(corner: Corner, box: Size, map: Size, taken: readonly Edges[]): boolean {
  const left = corner === 'top-left' ? 0 : map.width - box.width;
  const top = corner === 'bottom-right' ? map.height - box.height : 0;
  const edges: Edges = [left, top, left + box.width, top + box.height];
  return !taken.some((other) => overlap(edges, other));
}

/** Edges of bounds on a map. */
export function edgesOf(viewport: Viewport, [west, south, east, north]: Bounds): Edges {
  const project = projectionOf(viewport.camera, viewport.size);
  return [...project([west, north]), ...project([east, south])];
}

/** About where a place's name stands on a map. */
export function nameEdges(viewport: Viewport, { at, name, side }: PlaceLabel): Edges {
  const [x, y] = projectionOf(viewport.camera, viewport.size)(at);
  const long = Math.min(name.length * NAME.letter, NAME.most);
  const left = side === 'left' ? x - NAME.gap - long : side === 'right' ? x + NAME.gap : x - long / 2;
  return [left, y - NAME.height, left + long, y + NAME.height];
}

function overlap(a: Edges, b: Edges): boolean {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}
