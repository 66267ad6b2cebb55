import type { PlaceLabel } from '../scene/place-labels';
import { byZoom } from './by-zoom';
import { type BaseName, TOWN } from './drawing';
import { nameStyle, placeStyle, townStyle } from './name-style';
import type { NameWish } from './place-names';
import type { Viewport } from './shape-path';

type Project = (lonLat: readonly [number, number]) => readonly [number, number];

/** First zoom level at which towns of each rank are named, rank 1 first. */
const TOWN_ZOOM = [4.8, 6.1, 7.3, 8.6, 9.8] as const;

/** First zoom level at which names of seas, countries and regions of each rank are set. */
const NAME_ZOOM = [2, 4, 5.2, 7.2, 8.4] as const;

/** Px of a town's mark, of ranks 1 and 2 and of the others. */
const MARK = { large: 6, small: 4.8 } as const;

/** Ems between a town's point and its name: the map's offset and what it leaves around a mark. */
const TOWN_GAP = 0.76;

/** Names of a scene's places that stand at a zoom level, the chosen one first, then by what gives way to what. */
export function placeWishes(labels: readonly PlaceLabel[], zoom: number, project: Project): NameWish[] {
  return labels
    .filter(({ from, until }) => zoom >= from && zoom < until)
    .sort((a, b) => a.order - b.order)
    .map(({ id, name, at, side, selected }): NameWish => {
      const size = selected ? byZoom(zoom, [5, 14], [9, 16.5]) : byZoom(zoom, [5, 12], [9, 14.5]);
      const style = placeStyle(selected, size);
      return { key: id, text: name, at: project(at), sides: [side], gap: 0.5, style, always: selected };
    });
}

/** First zoom level at which a name of the base map is set. */
export function zoomOf({ kind, rank }: BaseName): number {
  return (kind === TOWN ? TOWN_ZOOM : NAME_ZOOM)[rank - 1] ?? Number.POSITIVE_INFINITY;
}

/** Names of the base map that may stand in a viewport, in their order. */
export function groundWishes(names: readonly BaseName[], { camera, size }: Viewport, project: Project): NameWish[] {
  return names
    .filter((name) => camera.zoom >= zoomOf(name))
    .flatMap((name) => wishFor(name, project(name.at)) ?? [])
    .filter(({ at: [x, y] }) => isNear(x, size.width) && isNear(y, size.height));
}

function wishFor({ kind, text, rank, capital = false, at: lonLat }: BaseName, at: NameWish['at']): NameWish | null {
  if (kind === TOWN) {
    const mark = { capital, size: rank < 3 ? MARK.large : MARK.small };
    const sides = ['right', 'left', 'below', 'above'] as const;
    const key = `${TOWN}-${text}-${lonLat.join()}`;
    return { key, text, at, sides, gap: TOWN_GAP, style: townStyle(rank), always: false, mark };
  }
  const style = nameStyle(kind, rank);
  return style && { key: `${kind}-${text}`, text, at, sides: ['centre'], gap: 0, style, always: false };
}

function isNear(value: number, extent: number): boolean {
  return value >= 0 && value <= extent;
}
