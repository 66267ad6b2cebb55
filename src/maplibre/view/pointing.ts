import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { placeFiles } from '../../geo/geography';
import type { MapViewListener, ScreenPoint } from './map-view';
import type { Candidate } from './pick';

/** Pixels around the pointer within which a thin line or a point still counts as hit. */
const REACH = { mouse: 4, touch: 12 };

/** Kinds that a pointer may miss by a few pixels: marks anywhere, lines only where no place but a country is hit. */
const MARKS = new Set(['point', 'crossing', 'town-place']);
const LINE = 'armistice';

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
      ({ kind }) => MARKS.has(kind) || (isOpen && kind === LINE),
    );
    return choose([...near, ...exact]);
  };
  const leave = (): void => listener.onHover(null, null);
  map.on('click', (event) => {
    const touch = 'pointerType' in event.originalEvent && event.originalEvent.pointerType === 'touch';
    listener.onPick(pickAt(event.point, touch ? REACH.touch : REACH.mouse));
  });
  map.on('mousemove', (event) => {
    const place = pickAt(event.point, REACH.mouse);
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
