import { type Size, type Viewport, worldSize } from '../geo/camera';
import type { PlaceFile, TownMark } from '../geo/geography';
import { type LonLat, toWorld } from '../geo/mercator';

/** A place as a drawing has it; its paths bear its id after what they are, e.g. `area-` or `hatched-`. */
export interface PlaceShape {
  readonly id: string;
  readonly file: PlaceFile;
  /** True for land of the base map; a country's own outline is a border already. */
  readonly isGround: boolean;
  readonly isCountry: boolean;
  /** True for a shape that is hatched all over; the belt of an uncertain line covers but a part. */
  readonly isSchematic: boolean;
  /** Longitude first. */
  readonly points: readonly LonLat[];
}

/** Kind of a town among the names of the base map. */
export const TOWN = 'town';

/** A name of the base map, or a town. */
export interface BaseName {
  readonly text: string;
  readonly at: LonLat;
  readonly kind: string;
  /** 1 is set first, 5 only close up. */
  readonly rank: number;
  /** Zoom levels between which it may stand, whatever its rank. */
  readonly from?: number | undefined;
  readonly until?: number | undefined;
  readonly mark?: TownMark | undefined;
}

/** The shapes of a map as a viewport has them, as plain data: what a scene is painted on. */
export interface Drawing {
  readonly viewport: Viewport;
  /** Px round the middle of the viewport that are to be seen whatever else is. */
  readonly core: Size;
  /** How many units of the paths a px of the viewport is: whole numbers pack better than fractions. */
  readonly scale: number;
  /** Path data by name; what is not in sight has none. */
  readonly paths: Paths;
  /** Larger ones first, so that the smallest lies above and takes the click. */
  readonly shapes: readonly PlaceShape[];
  /** Those that give way to others last. */
  readonly names: readonly BaseName[];
}

export type Paths = Readonly<Record<string, string>>;

/** What of a place each of its paths draws. */
export type PlacePart = 'area' | 'hatched' | 'edges' | 'narrow' | 'ceasefire';

/** Name of the path that draws a part of a place. */
export function pathOf(part: PlacePart, id: string): string {
  return `${part}-${id}`;
}

/** Name of the path of the engraver's lines along the coast, rank 1 next to the shore. */
export function waterLinePath(rank: number): string {
  return `water-line-${rank}`;
}

/** Name of the path of a kind of ink line. */
export function inkPath(line: string): string {
  return `ink-${line}`;
}

/** Px as exact as markup needs them. */
export function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}

/** How drawn paths have to be moved to stand in a viewport; `scale` is how many px a unit of theirs is there. */
export function placementOf(
  { viewport: drawn, scale: units }: Pick<Drawing, 'viewport' | 'scale'>,
  wanted: Viewport,
): { readonly scale: number; readonly transform?: string } {
  const size = worldSize(wanted.camera.zoom);
  const closer = size / worldSize(drawn.camera.zoom);
  const [fromX, fromY] = toWorld([drawn.camera.longitude, drawn.camera.latitude]);
  const [toX, toY] = toWorld([wanted.camera.longitude, wanted.camera.latitude]);
  const x = (fromX - toX) * size + (wanted.size.width - closer * drawn.size.width) / 2;
  const y = (fromY - toY) * size + (wanted.size.height - closer * drawn.size.height) / 2;
  const scale = closer / units;
  const isSame = Math.abs(scale - 1) < 1e-6 && Math.hypot(x, y) < 1e-3;
  return isSame
    ? { scale }
    : { scale, transform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(6)})` };
}
