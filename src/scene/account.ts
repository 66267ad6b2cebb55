import type { Claim, Place, PlaceState, Story, StoryEvent, Timed } from '../story/story';
import type { Dated } from '../time/dated';
import type { Day } from '../time/day';
import { contains, datesOf, type Span } from '../time/when';

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

export type Figure = Story['figures'][number];

/** The story's figures of a place. */
export function figuresOf(story: Story, placeId: string): readonly Figure[] {
  return story.figures.filter((figure) => figure.place === placeId);
}

/** A state that a place may be in at a moment. */
interface Holding {
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
