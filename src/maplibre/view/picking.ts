import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { HIT_KINDS } from '../../cartography/line-features';
import { HIT_REACH } from '../../cartography/places';
import type { ScreenPoint } from '../../geo/camera';
import { placeFiles } from '../../geo/geography';
import type { MapViewListener } from './map-view';

/** A drawn feature under the pointer, reduced to what choosing needs. */
export interface Candidate {
  readonly id: string;
  readonly kind: string;
}

/** Tells the listener what is clicked and pointed at; `choose` decides between the features that lie there. */
export function followPointer(
  map: MapLibreMap,
  listener: MapViewListener,
  choose: (candidates: readonly Candidate[]) => string | null,
): void {
  const pickAt = ({ x, y }: ScreenPoint, reach: number): string | null => {
    const box: [PointLike, PointLike] = [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ];
    const exact = candidatesAmong(map.queryRenderedFeatures([x, y]));
    const isOpen = exact.every(({ kind }) => kind === 'country');
    const near = candidatesAmong(map.queryRenderedFeatures(box)).filter(
      ({ kind }) => isPoint(kind) || (isOpen && kind === HIT_KINDS.line),
    );
    return choose([...near, ...exact]);
  };
  const leave = (): void => listener.onHover(null, null);
  map.on('click', (event) => {
    const touch = 'pointerType' in event.originalEvent && event.originalEvent.pointerType === 'touch';
    listener.onPick(pickAt(event.point, touch ? HIT_REACH.touch : HIT_REACH.mouse));
  });
  map.on('mousemove', (event) => {
    const place = pickAt(event.point, HIT_REACH.mouse);
    map.getCanvas().style.cursor = place ? 'pointer' : '';
    listener.onHover(place, place ? event.point : null);
  });
  map.on('mouseout', leave);
  map.on('movestart', leave);
}

function candidatesAmong(
  features: readonly { source: string; properties: Record<string, unknown> }[],
): readonly Candidate[] {
  return features.flatMap(({ source, properties }) => {
    const { id, kind } = properties;
    const isPlace = placeFiles.some((each) => each === source);
    return isPlace && typeof id === 'string' && typeof kind === 'string' ? [{ id, kind }] : [];
  });
}

function isPoint(kind: string): boolean {
  return HIT_KINDS.points.some((point) => point === kind);
}

/**
 * The place meant by a click: of all that lie under it and exist now, the one with the smallest area.
 * Points and lines have none and so win over areas. Null over open sea.
 *
 * @param areas square kilometres by place id
 */
export function smallestPlace(
  candidates: readonly Candidate[],
  areas: ReadonlyMap<string, number>,
  exists: (id: string) => boolean,
): string | null {
  let best: string | null = null;
  let bestArea = Number.POSITIVE_INFINITY;
  for (const { id, kind } of candidates) {
    const area = isPoint(kind) ? 0 : (areas.get(id) ?? 0);
    if (exists(id) && (area < bestArea || best === null)) {
      best = id;
      bestArea = area;
    }
  }
  return best;
}
