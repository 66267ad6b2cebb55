import type { Lane } from '../scene/timeline-lanes';
import type { Mark } from '../scene/timeline-scene';
import { fitLabels, labelWidth } from './fit-labels';
import { shortTitle } from './moment-words';
import type { EventName } from './name-button';

/** Px of a bar's start that its name leaves to see. */
const BEFORE = 8;

/** Px of its letters. */
const LANE_FONT = 10.5;

/** Names what lasts at the start of its time on a lane, as long as it at most; where another stands, further on. */
export function layOutLaneNames({ lasting }: Lane, marks: readonly Mark[], width: number): readonly EventName[] {
  const candidates = marks
    .filter(({ event }) => lasting.includes(event.id))
    .map((mark, rank) => {
      const start = mark.from * width + BEFORE;
      const end = mark.to * width;
      const text = cut(shortTitle(mark.event), end - start);
      const latest = end - labelWidth(text, LANE_FONT);
      return { key: mark.event.id, mark, start, latest, end: null, prefers: 'start', variants: [text], rank } as const;
    });
  return fitLabels(candidates, { limit: width, fontSize: LANE_FONT });
}

/** A text as far as it has room. */
function cut(text: string, room: number): string {
  const share = room / labelWidth(text, LANE_FONT);
  return share < 1 ? `${text.slice(0, Math.max(share * text.length - 2, 1)).trimEnd()}…` : text;
}
