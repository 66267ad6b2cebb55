import { type Bounds, containsPosition, unionBounds } from '../geo/bounds';
import type { Story } from '../story/story';
import type { BoundsByPlace } from './place-bounds';
import { shortState } from './scene';

/** What the reader chose that a map may have to show. */
export interface Choice {
  readonly place: string | null;
  readonly event: string | null;
  /** Each request is an object of its own. */
  readonly fitRequest: { readonly bounds: Bounds } | null;
  /** True while a drag runs over time: the map must not jump under the reader's hand. */
  readonly scrubbing: boolean;
}

/** What the reader begins with. */
export const NOTHING_CHOSEN: Choice = { place: null, event: null, fitRequest: null, scrubbing: false };

/** What a map shows of a choice. */
export interface Shot {
  readonly bounds: Bounds;
  /** False for the region as a whole; what is about some places has title and inset give way. */
  readonly isClose: boolean;
  /** True where a callout says what the shot is about. */
  readonly hasCallout: boolean;
  /** Names that stand beside the places, by their side. */
  readonly names: NamesBeside;
}

interface NamesBeside {
  readonly left: NameBeside;
  readonly right: NameBeside;
  /** How much of a narrow room they may take at either side; they do without words then, or stand over the shape. */
  readonly most: number;
}

/** Names of the region, of a chosen place, which is named whatever is in its way, and of an event's places. */
const MOST = { region: 0.5, place: 0.55, event: 0.2 } as const;

/** The longest name on a side: px from its point, which lies within the bounds, by a share of their width. */
interface NameBeside {
  readonly length: number;
  readonly inset: number;
}

const NO_NAME: NameBeside = { length: 0, inset: 0 };

/** The shot of a region, with room for the first names that stand beside their places in it. */
export function regionShot(story: Story, bounds: Bounds): Shot {
  const named = [...story.places.values()].filter(({ label }) => {
    return label?.rank === FIRST && containsPosition(bounds, label.at);
  });
  const ids = named.map(({ id }) => id);
  return { bounds, isClose: false, hasCallout: false, names: namesBeside(story, bounds, ids, 'region') };
}

/** Rank of the names that give way to none. */
const FIRST = 1;

/** Most degrees of longitude that one view may take in; beyond them a map of the region says nothing. */
const WIDEST = 45;

/** The shot of what is chosen, the place before the event; null where nothing is, or where it is cannot be said. */
export function shotOf(
  story: Story,
  placeBounds: BoundsByPlace,
  { place, event }: Pick<Choice, 'place' | 'event'>,
): Shot | null {
  const bounds = place === null ? undefined : placeBounds.get(place);
  if (place !== null && bounds) {
    const parts = story.places.get(place)?.parts ?? [];
    return { bounds, isClose: true, hasCallout: false, names: namesBeside(story, bounds, [place, ...parts], 'place') };
  }
  return event === null ? null : eventShot(story, placeBounds, event);
}

/**
 * The shot of an event: what the story says, else its places as far as one view can take them in, else, for an event
 * that is about all of them, the whole region. Null for an unknown one.
 */
export function eventShot(story: Story, placeBounds: BoundsByPlace, eventId: string): Shot | null {
  const event = story.eventById.get(eventId);
  if (!event) return null;
  const { shot } = event;
  const [first, ...others] = event.places.flatMap((id): Bounds[] => {
    const own = placeBounds.get(id);
    return own ? [own] : [];
  });
  const widened = first && others.reduce(withinOneView, first);
  const bounds = shot?.bounds ?? widened;
  if (!bounds) return regionShot(story, story.view.home);
  return { bounds, isClose: true, hasCallout: true, names: namesBeside(story, bounds, event.places, 'event') };
}

function withinOneView(bounds: Bounds, next: Bounds): Bounds {
  const both = unionBounds(bounds, next);
  return both[2] - both[0] <= WIDEST ? both : bounds;
}

/** Px of a letter of a name and of the words under it, and of the longest that room is kept for. */
const LETTER = { name: 9, words: 7.2 } as const;
const LONGEST_NAME = 160;

/** The names that stand beside their places; from afar also those that move into their shapes as one comes close. */
function namesBeside(
  story: Story,
  [west, , east]: Bounds,
  placeIds: readonly string[],
  of: keyof typeof MOST,
): NamesBeside {
  const isFar = of === 'region';
  const longest = (side: 'left' | 'right'): NameBeside => {
    const names = placeIds.flatMap((id) => {
      const place = story.places.get(id);
      if (place?.label?.side !== side || (place.label.near && !isFar)) return [];
      const words = isFar ? [] : place.states.map((state) => (shortState(story, state) ?? '').length);
      const length = Math.max(
        (place.label.text ?? place.name).length * LETTER.name,
        Math.max(0, ...words) * LETTER.words,
      );
      const fromWest = (place.label.at[0] - west) / (east - west);
      const inset = Math.min(side === 'left' ? fromWest : 1 - fromWest, 1);
      return [{ length: Math.min(length, LONGEST_NAME), inset }];
    });
    return names.reduce((best, name) => (name.length > best.length ? name : best), NO_NAME);
  };
  return { left: longest('left'), right: longest('right'), most: MOST[of] };
}

/** Where a map goes after a choice: to a shot, or back to where the reader was before anything was chosen. */
export type CameraMove = Shot | 'back';

/**
 * Where to go after a choice; null where the map stays. `before` is the choice that the map last followed: through a drag
 * it stays the one at its start, but for `scrubbing`.
 */
export function moveAfter(before: Choice, chosen: Choice, story: Story, placeBounds: BoundsByPlace): CameraMove | null {
  const { place, event, fitRequest, scrubbing } = chosen;
  if (fitRequest && fitRequest !== before.fitRequest) return regionShot(story, fitRequest.bounds);
  if (scrubbing) return null;
  const isChosen = place !== null || event !== null;
  const wasChosen = before.place !== null || before.event !== null;
  // Between the events that a drag left, one looks at what one looked at.
  if (!isChosen) return wasChosen && !before.scrubbing ? 'back' : null;
  const isNew = place !== before.place || (place === null && event !== before.event);
  return isNew ? shotOf(story, placeBounds, chosen) : null;
}

/** The choice that a map has followed, to be compared with the next one; the same object through a drag. */
export function followedChoice(before: Choice, chosen: Choice): Choice {
  if (!chosen.scrubbing) return chosen;
  const { fitRequest } = chosen;
  return before.scrubbing && before.fitRequest === fitRequest ? before : { ...before, fitRequest, scrubbing: true };
}
