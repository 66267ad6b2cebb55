import type { Place, PlaceState, Story } from '../story/story';
import type { Dated } from '../time/dated';
import type { Day } from '../time/day';
import { contains } from '../time/when';
import { holdingAt } from './account';
import { shortState } from './scene';

/** What holds, or may hold, in a place at a moment. */
interface Held {
  readonly place: Place;
  readonly state: PlaceState;
  /** The month or year of which the text does not say on which days it held; else null. */
  readonly unsure: Dated | null;
}

/** What holds in a place or, while its own shape is not there, in the parts that it is divided into. */
export interface Situation {
  readonly place: Place;
  /** The parts that it is divided into; none while it is whole. */
  readonly parts: readonly Place[];
  /** Two of a place in a month in which one state follows the other. */
  readonly held: readonly Held[];
}

/** What holds in a place at a moment. */
export function situationOf(story: Story, place: Place, moment: Day): Situation {
  const parts = partsAt(story, place, moment);
  const places = contains(place.shown, moment) ? [place] : parts;
  return {
    place,
    parts,
    held: places.flatMap((each) => holdingAt(each, moment).map((held) => ({ ...held, place: each }))),
  };
}

/** The story's leading places of which there is something to tell at a moment, the most important first. */
export function leadsAt(story: Story, moment: Day, most: number): readonly Situation[] {
  return story.leads
    .flatMap((id) => story.places.get(id) ?? [])
    .map((place) => situationOf(story, place, moment))
    .filter(({ held }) => held.length > 0)
    .slice(0, most);
}

/** The parts of a place that are there at a moment instead of it. */
export function partsAt(story: Story, { parts = [], shown }: Place, moment: Day): readonly Place[] {
  if (contains(shown, moment)) return [];
  return parts.flatMap((id) => story.places.get(id) ?? []).filter((part) => contains(part.shown, moment));
}

/** What holds in a few words; of a part of a place with its share. */
export function partInShort(story: Story, { label }: Place, state: PlaceState): string {
  return [label?.text, shortState(story, state)].filter(Boolean).join(' ');
}
