import type { ScreenPoint } from '../geo/camera';
import type { LonLat } from '../geo/mercator';
import type { BoundsByPlace } from '../scene/place-bounds';
import { useApp, useAppState } from '../state/use-app';
import { Button } from '../ui/button';
import './edge-pointers.css';

interface EdgePointersProps {
  readonly placeBounds: BoundsByPlace;
  readonly project: (lonLat: LonLat) => ScreenPoint;
  readonly width: number;
  readonly height: number;
  /** Stretch of each edge, in px from its start, that nothing else stands on; null sets all names in one row below. */
  readonly free: FreeEdges | null;
}

/** Px along the edge that a pointer takes: the height of a line on the sides, the width of its names above and below. */
function sizeOf(names: readonly string[], point: EdgePoint): number {
  if (point.side === 'left' || point.side === 'right') return 26;
  return names.join(' · ').length * 6.8 + 44;
}

interface Group {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly point: EdgePoint;
}

/** Names of places that lie beyond the viewport, on its edge, each with an arrow to where it is. */
export function EdgePointers({ placeBounds, project, width, height, free }: EdgePointersProps) {
  const { story, actions, messages } = useApp();
  const selected = useAppState((state) => state.place);
  const event = useAppState((state) => state.event);
  const touched = event === null ? [] : (story.eventById.get(event)?.places ?? []);
  const pointOf = (id: string): EdgePoint | null => {
    const bounds = placeBounds.get(id);
    if (!bounds) return null;
    const [west, south, east, north] = bounds;
    return edgePoint(project([(west + east) / 2, (south + north) / 2]), width, height);
  };
  const groups = story.pointers.flatMap((group): Group[] => {
    const ids = group.filter((id) => pointOf(id) !== null);
    const point = ids[0] === undefined ? null : pointOf(ids[0]);
    return point ? [{ ids, names: ids.map((id) => story.places.get(id)?.name ?? id), point }] : [];
  });
  return (
    <nav className={free ? 'map-pointers' : 'map-pointers map-pointers-row'} aria-label={messages.map.pointersLabel}>
      {(free ? placed(groups, free, height) : groups).map(({ ids, names, point }) => (
        <div
          key={ids.join()}
          className={free ? `map-pointer map-pointer-${point.side}` : 'map-pointer'}
          {...(free && { style: { left: point.x, top: point.y } })}
        >
          <span className="map-pointer-names">
            {ids.map((id, index) => (
              <Button
                key={id}
                className="map-pointer-name"
                aria-label={messages.map.pointer(names[index] ?? id, direction(point.angle, messages.map.directions))}
                aria-current={selected === id}
                data-touched={touched.includes(id)}
                onClick={() => actions.selectPlace(id)}
              >
                {names[index]}
              </Button>
            ))}
          </span>
          <svg className="map-pointer-arrow" viewBox="-8 -8 16 16" aria-hidden="true">
            <path d="M-6 0H5M1-4l4 4-4 4" transform={`rotate(${(point.angle * 180) / Math.PI})`} />
          </svg>
        </div>
      ))}
    </nav>
  );
}

const edges = ['left', 'right', 'top'] as const;

/** Groups moved along their edges until they stand clear of each other; those of a full edge go to the bottom one. */
function placed(groups: readonly Group[], free: FreeEdges, height: number): Group[] {
  const on = (side: EdgePoint['side']) => groups.filter((group) => group.point.side === side);
  const full = edges.filter((side) => !fits(on(side), free[side]));
  const moved = full
    .flatMap(on)
    .map((group) => ({ ...group, point: { ...group.point, side: 'bottom' as const, y: height } }));
  const kept = edges
    .filter((side) => !full.includes(side))
    .flatMap((side) => along(on(side), side === 'top' ? 'x' : 'y', free[side]));
  return [...kept, ...along([...on('bottom'), ...moved], 'x', free.bottom)];
}

function fits(groups: readonly Group[], [from, to]: readonly [number, number]): boolean {
  return groups.reduce((sum, { names, point }) => sum + sizeOf(names, point), 0) <= to - from;
}

function along(groups: readonly Group[], axis: 'x' | 'y', range: readonly [number, number]): Group[] {
  const items = groups.map(({ names, point }) => ({ centre: point[axis], size: sizeOf(names, point) }));
  const centres = spread(items, ...range);
  return groups.map((group, index) => ({
    ...group,
    point: { ...group.point, [axis]: centres[index] ?? group.point[axis] },
  }));
}

/** Compass direction in words; angle in radians clockwise from east. */
function direction(angle: number, words: readonly string[]): string {
  const eighth = Math.round(angle / (Math.PI / 4));
  return words[(eighth + 8) % 8] ?? '';
}

/** Where a pointer to something beyond the viewport stands on its edge. */
interface EdgePoint {
  readonly side: 'left' | 'right' | 'top' | 'bottom';
  /** Px from the viewport's top left corner to the point on the edge. */
  readonly x: number;
  readonly y: number;
  /** Direction of the target from the viewport's middle, in radians clockwise from east. */
  readonly angle: number;
}

/** Stretch of each edge of a viewport that nothing stands on, in px from its start. */
export type FreeEdges = Readonly<Record<EdgePoint['side'], readonly [from: number, to: number]>>;

/**
 * The point where the line from the middle of a viewport to a target outside it crosses the edge; null for a target
 * inside. All in px, y downwards.
 */
export function edgePoint(target: ScreenPoint, width: number, height: number): EdgePoint | null {
  if (target.x >= 0 && target.x <= width && target.y >= 0 && target.y <= height) return null;
  const dx = target.x - width / 2;
  const dy = target.y - height / 2;
  const scaleX = dx === 0 ? Number.POSITIVE_INFINITY : width / 2 / Math.abs(dx);
  const scaleY = dy === 0 ? Number.POSITIVE_INFINITY : height / 2 / Math.abs(dy);
  const scale = Math.min(scaleX, scaleY);
  const side = scaleX < scaleY ? (dx < 0 ? 'left' : 'right') : dy < 0 ? 'top' : 'bottom';
  return { side, x: width / 2 + dx * scale, y: height / 2 + dy * scale, angle: Math.atan2(dy, dx) };
}

/**
 * Moves positions along an edge apart until neighbours are at least their sizes apart, keeping their order and
 * staying within `from`..`to` where there is room. Returns the new centres in the order of the input.
 */
export function spread(
  items: readonly { readonly centre: number; readonly size: number }[],
  from: number,
  to: number,
): readonly number[] {
  const order = items.map((_, index) => index).sort((a, b) => (items[a]?.centre ?? 0) - (items[b]?.centre ?? 0));
  const centres = items.map((item) => item.centre);
  let least = from;
  for (const index of order) {
    const size = items[index]?.size ?? 0;
    centres[index] = Math.max(centres[index] ?? 0, least + size / 2);
    least = (centres[index] ?? 0) + size / 2;
  }
  let most = to;
  for (const index of order.toReversed()) {
    const size = items[index]?.size ?? 0;
    centres[index] = Math.min(centres[index] ?? 0, most - size / 2);
    most = (centres[index] ?? 0) - size / 2;
  }
  return centres;
}
