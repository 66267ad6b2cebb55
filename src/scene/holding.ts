import type { Place, PlaceState } from '../story/story';
import type { Day } from '../time/day';
import { contains } from '../time/when';

/** A state that a place may be in at a moment. */
export interface Holding {
  readonly state: PlaceState;
  /** False in a month, or a year, of which the text does not say from or to which day the state held. */
  readonly sure: boolean;
}

/** The states that a place may be in at a moment, earlier first: one, none, or two while one follows the other. */
export function holdingAt({ states }: Place, moment: Day): readonly Holding[] {
  return states
    .filter(({ span }) => contains(span, moment))
    .map((state) => ({ state, sure: contains(state.sure, moment) }));
}
