import type { Place, PlaceState, StateKind, Story, StoryEvent } from '../story/story';
import type { AxisRange, Scale } from '../time/scale';
import type { Span } from '../time/when';

/** What held in a place, as a bar; places that a lane shows at one time share its height as tracks. */
export interface LaneBar extends AxisRange {
  readonly place: Place;
  readonly state: PlaceState;
  readonly kind: StateKind;
  readonly track: number;
  readonly tracks: number;
  /** The part of the bar of which the story is sure; before and after it the state may have held. Null for no day. */
  readonly sure: AxisRange | null;
  /** Right of this position the state is only the last one known; null where the bar ends before. */
  readonly carriedFrom: number | null;
}

export interface Lane {
  readonly id: string;
  readonly title: string;
  readonly bars: readonly LaneBar[];
  /** Ids of the events that last and belong here, by the first of their places that has a lane. */
  readonly lasting: readonly string[];
}

type LooseBar = Omit<LaneBar, 'track' | 'tracks'>;

/** The story's lanes with the states of their places. */
export function lanesOf(story: Story, scale: Scale): readonly Lane[] {
  const lanesOfEvent = ({ places }: StoryEvent) =>
    places.flatMap((id) => story.lanes.find((lane) => lane.places.includes(id)) ?? []);
  const lasting = story.events.filter(({ when }) => when.kind === 'interval');
  return story.lanes.map((lane) => {
    const { id, title, places } = lane;
    const loose = places.flatMap((placeId) => looseBars(story, scale, placeId));
    loose.sort((a, b) => takenBy(a).from - takenBy(b).from);
    const own = lasting.filter((event) => lanesOfEvent(event)[0] === lane);
    return { id, title, bars: groupsOf(loose).flatMap(shareHeight), lasting: own.map((event) => event.id) };
  });
}

function looseBars(story: Story, scale: Scale, placeId: string): LooseBar[] {
  const place = story.places.get(placeId);
  if (!place) return [];
  const { now, undated } = story.calendar;
  const nowEnd = scale.rangeOf({ first: now, last: now }).to;
  // No state is drawn over the ground of what has no date.
  const ground: Span = { first: story.calendar.start, last: undated.first - 1 };
  return place.states.flatMap((state): LooseBar[] => {
    const kind = story.states.get(state.state);
    const span = within(ground, state.span);
    if (!kind || !span) return [];
    const range = scale.rangeOf(span);
    const sure = state.sure && within(ground, state.sure);
    const carriedFrom = range.to > nowEnd ? Math.max(nowEnd, range.from) : null;
    return [{ place, state, kind, ...range, sure: sure && scale.rangeOf(sure), carriedFrom }];
  });
}

function within(ground: Span, span: Span): Span | null {
  const both = { first: Math.max(ground.first, span.first), last: Math.min(ground.last, span.last) };
  return both.first <= both.last ? both : null;
}

/** What no other bar may lie on: in a month of change, two states of a place share the ground. */
function takenBy({ sure, from, to }: LooseBar): AxisRange {
  return sure ?? { from, to };
}

/** Splits bars, earliest first, where no bar reaches over to the next one. */
function groupsOf(bars: readonly LooseBar[]): LooseBar[][] {
  const groups: LooseBar[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const bar of bars) {
    const { from, to } = takenBy(bar);
    const group = groups.at(-1);
    if (group && from < end) group.push(bar);
    else groups.push([bar]);
    end = Math.max(end, to);
  }
  return groups;
}

function shareHeight(group: readonly LooseBar[]): LaneBar[] {
  const rows = assignRows(group.map(takenBy));
  const tracks = Math.max(...rows) + 1;
  return group.map((bar, index) => ({ ...bar, track: rows[index] ?? 0, tracks }));
}

/**
 * Gives each range, in order, the lowest row in which it touches no earlier one; `least` names for each the lowest row
 * that it may have.
 */
export function assignRows(ranges: readonly AxisRange[], least: readonly number[] = []): number[] {
  const rows: AxisRange[][] = [];
  return ranges.map((range, at) => {
    let index = least[at] ?? 0;
    while (rows[index]?.some((other) => range.to > other.from && other.to > range.from)) index += 1;
    while (rows.length <= index) rows.push([]);
    rows[index]?.push(range);
    return index;
  });
}
