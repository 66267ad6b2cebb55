import { baseNames, NAME_ZOOM, PLACE_GAP, placeSizes, TOWN_GAP, townRanks } from '../cartography/names';
import { atZoom } from '../cartography/zoom';
import type { Viewport } from '../geo/camera';
import type { PlaceLabel } from '../scene/place-labels';
import { type BaseName, TOWN } from './drawing';
import type { LabelCandidate } from './label-layout';

type Project = (lonLat: readonly [number, number]) => readonly [number, number];

/** Sides of a point that a name may take, the best first. */
const SIDES = ['right', 'left', 'below', 'above'] as const;

/** Ems that MapLibre leaves around a town's mark beside its own gap. */
const MARK_GAP = 0.16;

/** Names of a scene's places that stand at a zoom level, the chosen one first, then by what gives way to what. */
export function placeCandidates(labels: readonly PlaceLabel[], zoom: number, project: Project): LabelCandidate[] {
  return labels
    .filter(({ from, until }) => zoom >= from && zoom < until)
    .sort((a, b) => a.order - b.order)
    .map(({ id, name, words, at, side, selected }): LabelCandidate => {
      const kind = selected ? 'selected' : 'place';
      const size = atZoom(placeSizes[kind], zoom);
      // The chosen one is drawn in any case, and rather moves than lies on what was there before it.
      const sides = selected ? [side, ...SIDES] : [side];
      const placed = { at: project(at), sides, gap: PLACE_GAP, always: selected };
      return { key: id, kind, text: name, words, size, ...placed };
    });
}

/** First zoom level at which a name of the base map is set. */
export function zoomOf({ kind, rank, from = 0 }: BaseName): number {
  return Math.max(from, (kind === TOWN ? townRanks[rank - 1]?.from : NAME_ZOOM[rank - 1]) ?? Number.POSITIVE_INFINITY);
}

/** Names of the base map that may stand in a viewport, in their order. */
export function baseCandidates(
  names: readonly BaseName[],
  { camera, size }: Viewport,
  project: Project,
): LabelCandidate[] {
  return names
    .filter((name) => camera.zoom >= zoomOf(name) && camera.zoom < (name.until ?? 99))
    .flatMap((name) => candidateFor(name, project(name.at)) ?? [])
    .filter(({ at: [x, y] }) => x >= 0 && x <= size.width && y >= 0 && y <= size.height);
}

function candidateFor(name: BaseName, at: LabelCandidate['at']): LabelCandidate | null {
  const { kind, text, rank, mark: own, at: lonLat } = name;
  const key = `${kind}-${text}-${lonLat}`;
  if (kind === TOWN) {
    const { size, mark: scale, face } = townRanks[rank - 1] ?? townRanks[4];
    const gap = TOWN_GAP.beside + MARK_GAP;
    const mark = { kind: own, scale };
    return { key, kind: 'town', text, size, at, sides: SIDES, gap, always: false, mark, face };
  }
  const style = nameKindOf(kind);
  if (!style) return null;
  const size = baseNames[style].sizes[rank - 1] ?? 10;
  return { key, kind: style, text, size, at, sides: ['centre'], gap: 0, always: false };
}

/** How names of a kind of feature are set; null for kinds that are not. */
function nameKindOf(kind: string): keyof typeof baseNames | null {
  const styles = ['water', 'region', 'country'] as const;
  return styles.find((style) => baseNames[style].kinds.some((each) => each === kind)) ?? null;
}
