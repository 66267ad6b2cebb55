import type { Claim, Place, PlaceState, Story, StoryEvent } from '../story/story';
import type { Day } from '../time/day';
import { contains, type Span } from '../time/when';
import { type Holding, holdingAt } from './holding';

/** One thing that the story tells of a place, with the days on which it holds. */
export type Entry =
  | { readonly kind: 'state'; readonly id: string; readonly span: Span; readonly state: PlaceState }
  | { readonly kind: 'event'; readonly id: string; readonly span: Span; readonly event: StoryEvent }
  | { readonly kind: 'claim'; readonly id: string; readonly span: Span; readonly claim: Claim };

/** What the story tells of a place, seen from a moment; every entry is in exactly one part. */
export interface Account {
  readonly place: Place;
  /** The states that hold, or may hold, at the moment; their entries are not repeated in `now`. */
  readonly holding: readonly Holding[];
  readonly now: readonly Entry[];
  readonly before: readonly Entry[];
  /** Later than the moment, yet told by the text as past or present. */
  readonly later: readonly Entry[];
  /** Right of the text's own present, wherever the moment is: time passing on the axis fulfils nothing. */
  readonly expected: readonly Entry[];
}

/** All entries of a place in order of time. A claim holds from its event on. Throws for an unknown place. */
export function accountOf(story: Story, placeId: string, moment: Day): Account {
  const place = story.places.get(placeId);
  if (!place) throw new Error(`the story has no place "${placeId}"`);
  const holding = holdingAt(place, moment);
  const entries = entriesOf(story, place).filter((entry) => {
    return entry.kind !== 'state' || holding.every(({ state }) => state !== entry.state);
  });
  const told = entries.filter((entry) => entry.span.first <= story.calendar.now);
  return {
    place,
    holding,
    now: told.filter((entry) => contains(entry.span, moment)),
    before: told.filter((entry) => entry.span.last < moment),
    later: told.filter((entry) => entry.span.first > moment),
    expected: entries.filter((entry) => entry.span.first > story.calendar.now),
  };
}

/** Everything that the story tells of a place, oldest first; at equal dates states, then events, then claims. */
export function entriesOf(story: Story, place: Place): Entry[] {
  const states = place.states.map((state): Entry => {
    return { kind: 'state', id: `${state.state}-${state.span.first}`, span: state.span, state };
  });
  const events = story.events
    .filter((event) => event.places.includes(place.id))
    .map((event): Entry => ({ kind: 'event', id: event.id, span: event.span, event }));
  const claims = story.claims
    .filter((claim) => claim.places.includes(place.id))
    .map((claim): Entry => ({ kind: 'claim', id: claim.id, span: claimSpan(story, claim), claim }));
  return [...states, ...events, ...claims].sort((a, b) => a.span.first - b.span.first);
}

/** What was said at an event is taken to stand until the story ends: the text retracts nothing. */
function claimSpan(story: Story, claim: Claim): Span {
  const first = story.eventById.get(claim.event)?.moment ?? story.calendar.start;
  return { first, last: story.calendar.end };
}

/** Claims made at an event, in the story's order. */
export function claimsOf(story: Story, eventId: string): readonly Claim[] {
  return story.claims.filter((claim) => claim.event === eventId);
}
