import type { Place, PlaceState, Timed } from '../story/story';
import type { Dated } from '../time/dated';
import type { Day } from '../time/day';
import { contains, datesOf } from '../time/when';

/** A state that a place may be in at a moment. */
export interface Holding {
  readonly state: PlaceState;
  /** The month or year at the moment, of which the text does not say from or to which day the state held; else null. */
  readonly unsure: Dated | null;
}

/** The states that a place may be in at a moment, earlier first: one, none, or two while one follows the other. */
export function holdingAt({ states }: Place, moment: Day): readonly Holding[] {
  return states
    .filter(({ span }) => contains(span, moment))
    .map((state) => ({ state, unsure: unsureAt(state, moment) }));
}

/** The month or year at a moment in which something may have been, on days that the text does not name; else null. */
export function unsureAt({ when, span, sure }: Timed, moment: Day): Dated | null {
  if (!contains(span, moment) || contains(sure, moment)) return null;
  return datesOf(when).find((date) => contains(date, moment)) ?? null;
}
