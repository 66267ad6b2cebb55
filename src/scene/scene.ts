import type { StateKind, Story, StoryEvent } from '../story/story';
import type { Day } from '../time/day';
import { contains } from '../time/when';
import { holdingAt } from './account';

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
  /** Id of the state that may hold by now instead, in a month in which the text lets one follow the other. */
  readonly turningTo: string | null;
  /** True where the state is not known to hold on this day: right of the text's own present, or in such a month. */
  readonly faint: boolean;
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
    const [holding, next] = shown ? holdingAt(place, moment) : [];
    return {
      id: place.id,
      shown,
      state: holding?.state.state ?? null,
      turningTo: next?.state.state ?? null,
      faint: holding !== undefined && (future || holding.unsure !== null),
      selected: selection.place === place.id,
      touched: event?.places.includes(place.id) ?? false,
      hovered: selection.hovered === place.id,
    };
  });
  const seen = new Set(places.flatMap(({ state, turningTo }) => [state, turningTo]));
  return { moment, future, event, places, legend: [...story.states.values()].filter((kind) => seen.has(kind.id)) };
}
