import type { Place, PlaceState, StateKind, Story } from '../story/story';
import type { Extent, Scale } from '../time/scale';
import { assignRows } from './timeline-rows';

/** What held in a place, as a bar; places that a lane shows at one time share its height as tracks. */
export interface LaneBar extends Extent {
  readonly place: Place;
  readonly state: PlaceState;
  readonly kind: StateKind;
  readonly track: number;
  readonly tracks: number;
  /** Right of this position the state is only the last one known; null where the bar ends before. */
  readonly carriedFrom: number | null;
}

export interface Lane {
  readonly id: string;
  readonly title: string;
  readonly bars: readonly LaneBar[];
}

type LooseBar = Omit<LaneBar, 'track' | 'tracks'>;

/** The story's lanes with the states of their places. */
export function lanesOf(story: Story, scale: Scale): readonly Lane[] {
  return story.lanes.map(({ id, title, places }) => {
    const loose = places.flatMap((placeId) => looseBars(story, scale, placeId));
    loose.sort((a, b) => a.from - b.from);
    return { id, title, bars: groupsOf(loose).flatMap(shareHeight) };
  });
}

function looseBars(story: Story, scale: Scale, placeId: string): LooseBar[] {
  const place = story.places.get(placeId);
  if (!place) return [];
  const nowEnd = scale.extentOf({ first: story.calendar.now, last: story.calendar.now }).to;
  return place.states.flatMap((state): LooseBar[] => {
    const kind = story.states.get(state.state);
    if (!kind) return [];
    const extent = scale.extentOf(state.span);
    const carriedFrom = extent.to > nowEnd ? Math.max(nowEnd, extent.from) : null;
    return [{ place, state, kind, ...extent, carriedFrom }];
  });
}

/** Splits bars, earliest first, where no bar reaches over to the next one. */
function groupsOf(bars: readonly LooseBar[]): LooseBar[][] {
  const groups: LooseBar[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const bar of bars) {
    const group = groups.at(-1);
    if (group && bar.from < end) group.push(bar);
    else groups.push([bar]);
    end = Math.max(end, bar.to);
  }
  return groups;
}

function shareHeight(group: readonly LooseBar[]): LaneBar[] {
  const rows = assignRows(group.map(({ from, to }) => ({ from, to })));
  const tracks = Math.max(...rows) + 1;
  return group.map((bar, index) => ({ ...bar, track: rows[index] ?? 0, tracks }));
}
