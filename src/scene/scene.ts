import type { StateKind, Story, StoryEvent } from '../story/story';
import type { Day } from '../time/day';
import { contains } from '../time/when';

/** What the reader has chosen or points at; ids of the story. */
export interface Selection {
  readonly place: string | null;
  readonly event: string | null;
  readonly hovered: string | null;
}

/** How one place is drawn at one moment. */
export interface ScenePlace {
  readonly id: string;
  /** False where the place's shape does not exist at this moment. */
  readonly shown: boolean;
  /** Id of the state that holds, if the story tells of one. */
  readonly state: string | null;
  /** True right of the text's own present: the state is only the last one known. */
  readonly carried: boolean;
  readonly selected: boolean;
  /** True where the chosen event touches the place. */
  readonly touched: boolean;
  readonly hovered: boolean;
}

/** Everything that is drawn at a moment, as plain data: both renderers draw a scene and decide nothing. */
export interface Scene {
  readonly moment: Day;
  /** True right of the text's own present. */
  readonly future: boolean;
  readonly event: StoryEvent | null;
  readonly places: readonly ScenePlace[];
  /** The states to be seen at this moment, in the story's order. */
  readonly legend: readonly StateKind[];
}

/** Derives the scene of a story at a moment. Unknown ids in the selection draw nothing. */
export function sceneAt(story: Story, moment: Day, selection: Selection): Scene {
  const event = selection.event === null ? null : (story.eventById.get(selection.event) ?? null);
  const future = moment > story.calendar.now;
  const places = [...story.places.values()].map((place): ScenePlace => {
    const shown = contains(place.shown, moment);
    const state = shown ? place.states.find((each) => contains(each.span, moment)) : undefined;
    return {
      id: place.id,
      shown,
      state: state?.state ?? null,
      carried: future && state !== undefined,
      selected: selection.place === place.id,
      touched: event?.places.includes(place.id) ?? false,
      hovered: selection.hovered === place.id,
    };
  });
  const seen = new Set(places.map((place) => place.state));
  return { moment, future, event, places, legend: [...story.states.values()].filter((kind) => seen.has(kind.id)) };
}
