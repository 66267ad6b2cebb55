import type { Mark, TimelineScene } from '../scene/timeline-scene';
import type { AxisRange } from '../time/scale';
import {
  areApart,
  fitLabels,
  LABEL_GAP,
  type LabelCandidate,
  labelWidth,
  type PlacedLabel,
  ROUNDING,
} from './fit-labels';
import type { MarkStack } from './marks';
import { LABEL_MARGIN, type Metrics } from './metrics';
import { shortTitle } from './moment-words';
import type { EventName } from './name-button';

interface MarkCandidate extends LabelCandidate {
  readonly mark: Mark;
}

/** Rows of names, and px from the axis up to the lower one. */
const ROWS = 2;
const LOWEST = 19.5;

/** Px between a name and the middle of its mark: clear of the marks of its day. */
const INSET = 9;

/** Turns in which those who had no room are served first. */
const TURNS = 9;

/**
 * Names the marks in rows above them, none touching another, and as much of the story as has room: `wanted` events first, of
 * which the first one also where it has no date. `future` is what the ground right of the present is called.
 */
export function layOutNames(
  { now, undated }: TimelineScene,
  stack: MarkStack,
  width: number,
  { fontSize }: Metrics,
  future: string,
  wanted: readonly string[],
): readonly EventName[] {
  let candidates = stack.placed.flatMap(({ mark }): MarkCandidate[] => {
    const { event, shape } = mark;
    const place = wanted.indexOf(event.id);
    if (shape === 'undated' && place !== 0) return [];
    const at = mark.at * width;
    const rank = place < 0 ? wanted.length : place;
    const latest = shape === 'period' ? mark.to * width - INSET : at;
    return [{ key: event.id, mark, start: at, latest, end: at, prefers: 'start', variants: [shortTitle(event)], rank }];
  });
  // Marks above the lowest row of names keep others out of it; a day's own name stands beside it.
  const high = stack.placed.filter(({ mark, bottom, height }) => mark.shape !== 'undated' && bottom + height > LOWEST);
  const taken = high.map(({ mark, from, to }) => {
    const at = mark.at * width;
    return mark.shape === 'day' ? blockOf({ from: at, to: at }, 0.5, at) : blockOf({ from, to }, 0, at);
  });
  const start = now * width;
  taken.push(blockOf({ from: start, to: start + labelWidth(future, fontSize) }, ROWS - 1, Infinity));
  const expected = new Set(candidates.filter(({ mark }) => mark.expected).map(({ key }) => key));
  const room = {
    limit: width + LABEL_MARGIN,
    fontSize,
    inset: INSET,
    rows: ROWS,
    taken,
    isApart: leavesLeader,
    // Over the ground without dates, only what is chosen there; what is only expected, on its side of the present.
    allows: ({ key, row, from, to }: PlacedLabel) =>
      to <= undated.from * width ? from >= start || !expected.has(key) : key === wanted[0] && row > 0,
  };

  let best: readonly (MarkCandidate & PlacedLabel)[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const fitted = fitLabels(candidates, room);
    if (toldBy(fitted) > toldBy(best)) best = fitted;
    const without = ({ key }: MarkCandidate) => !fitted.some((each) => each.key === key);
    const missing = candidates.filter(without);
    if (missing.length === 0) break;
    candidates = [...missing, ...candidates.filter((each) => !missing.includes(each))];
  }
  return best;
}

/** In one row, by a gap; in two, where the upper one's leader comes down beside the lower one. */
function leavesLeader(one: PlacedLabel, other: PlacedLabel): boolean {
  if (one.row === other.row) return areApart(one, other);
  const [lower, upper] = one.row < other.row ? [one, other] : [other, one];
  return upper.at <= lower.from + ROUNDING || lower.to + LABEL_GAP <= upper.at + ROUNDING;
}

function blockOf(range: AxisRange, row: number, at: number): PlacedLabel {
  return { ...range, key: '', text: '', side: 'start', row, at };
}

/** How much of the text tells of what is named. */
function toldBy(named: readonly MarkCandidate[]): number {
  return named.reduce((sum, { mark }) => sum + mark.event.paragraphs.length, 0);
}
