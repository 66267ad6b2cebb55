import type { Day } from '../../../src/time/day';
import { contains } from '../../../src/time/when';
import type { BenchPlace, BenchState } from '../story/bench-story';

/** The state that holds in a place on a day; nothing where its shape does not exist then, or nothing is told. */
export function stateAt(place: BenchPlace, day: Day): BenchState | undefined {
  return contains(place.shown, day) ? place.states.find((state) => contains(state, day)) : undefined;
}
