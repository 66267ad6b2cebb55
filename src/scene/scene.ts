import type { PlaceState, StateKind, Story, StoryEvent } from '../story/story';
import type { Day } from '../time/day';
import { contains } from '../time/when';
import { holdingAt } from './account';

/** What the reader has chosen or points at; ids of the story. */
export interface Selection {
  readonly place: string | null;
  readonly event: string | null;
  readonly hovered: string | null;
  /** True where it is the reader's keys that point at it. */
  readonly focused?: boolean;
  /** True while a drag runs over time: names stand without the words for what holds, which nobody could read. */
  readonly scrubbing?: boolean;
}

/** How one place is drawn at one moment. */
export interface ScenePlace {
  readonly id: string;
  /** False where the place's shape does not exist at this moment. */
  readonly shown: boolean;
  /** Id of the state that holds, if the story tells of one. */
  readonly state: string | null;
  /** True where that state is one that is only agreed or proposed. */
  readonly expected: boolean;
  /** Id of the state that may hold by now instead, in a month in which the text lets one follow the other. */
  readonly turningTo: string | null;
  /** True where the state is not known to hold on this day: right of the text's own present, or in such a month. */
  readonly faint: boolean;
  readonly selected: boolean;
  /** True where the chosen event touches the place, or a chosen place that is not there now is divided into it. */
  readonly touched: boolean;
  readonly hovered: boolean;
  readonly focused: boolean;
  /** True where other places are meant: it steps back. */
  readonly recedes: boolean;
  /** What holds, in two or three words, to stand under the name; null where there is nothing to say. */
  readonly words: string | null;
}

/** Everything that is drawn at a moment, as plain data: both renderers draw a scene and decide nothing. */
export interface Scene {
  readonly moment: Day;
  /** True right of the text's own present. */
  readonly future: boolean;
  /** True while a drag runs over time. */
  readonly scrubbing: boolean;
  readonly event: StoryEvent | null;
  readonly places: readonly ScenePlace[];
  /** The states to be seen at this moment, in the story's order. */
  readonly legend: readonly StateKind[];
}

/** Derives the scene of a story at a moment. Unknown ids in the selection draw nothing. */
export function sceneAt(story: Story, moment: Day, selection: Selection): Scene {
  const event = selection.event === null ? null : (story.eventById.get(selection.event) ?? null);
  const future = moment > story.calendar.now;
  const { scrubbing = false } = selection;
  const parts = partsShown(story, moment, selection.place);
  const isChosen = story.places.has(selection.place ?? '') || (event?.places.length ?? 0) > 0;
  const places = [...story.places.values()].map((place): ScenePlace => {
    const shown = contains(place.shown, moment);
    const [holding, next] = shown ? holdingAt(place, moment) : [];
    const selected = selection.place === place.id;
    const touched = parts.includes(place.id) || (event?.places.includes(place.id) ?? false);
    const hovered = selection.hovered === place.id;
    const hasWords = !future && !scrubbing;
    return {
      id: place.id,
      shown,
      state: holding?.state.state ?? null,
      expected: story.states.get(holding?.state.state ?? '')?.pattern === 'open',
      turningTo: next?.state.state ?? null,
      faint: holding !== undefined && (future || holding.unsure !== null),
      selected,
      touched,
      hovered,
      focused: hovered && selection.focused === true,
      recedes: isChosen && !selected && !touched,
      words: hasWords ? wordsOf(story, [holding, next]) : null,
    };
  });
  const seen = new Set(places.flatMap(({ state, turningTo }) => [state, turningTo]));
  return {
    moment,
    future,
    scrubbing,
    event,
    places,
    legend: [...story.states.values()].filter((kind) => seen.has(kind.id)),
  };
}

/** The parts that stand for a chosen place while it is divided into them. */
function partsShown(story: Story, moment: Day, placeId: string | null): readonly string[] {
  const place = placeId === null ? undefined : story.places.get(placeId);
  return place && !contains(place.shown, moment) ? (place.parts ?? []) : [];
}

type Holding = ReturnType<typeof holdingAt>[number];

/** What holds in a few words; of two states of which one follows the other, both. */
function wordsOf(story: Story, holding: readonly (Holding | undefined)[]): string | null {
  const words = holding.flatMap((each) => (each ? (shortState(story, each.state) ?? []) : []));
  return words.length === 0 ? null : words.join(' → ');
}

/** A state of a place in two or three words. */
export function shortState(story: Story, { short, state }: PlaceState): string | undefined {
  return short ?? story.states.get(state)?.short;
}
