import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Appearance, usualAppearance } from '../embed/parameters';
import type { Bounds } from '../geo/bounds';
import type { Story } from '../story/story';
import type { Day } from '../time/day';

/** What the reader did and what the host page asked; everything else is derived. */
export interface AppState {
  readonly moment: Day;
  readonly place: string | null;
  readonly event: string | null;
  readonly hovered: string | null;
  /** True where keys led to the place that is pointed at. */
  readonly focused: boolean;
  /** True while a drag on the timeline lasts. */
  readonly scrubbing: boolean;
  readonly playing: boolean;
  /** The bounds asked for since something was chosen, e.g. by the reset button; each request is an object of its own. */
  readonly fitRequest: { readonly bounds: Bounds } | null;
  readonly appearance: Appearance;
  /** Paragraphs of the article that the host page can show. */
  readonly paragraphs: readonly number[];
  /** The paragraph last asked for; each request is an object of its own. */
  readonly sought: { readonly paragraph: number } | null;
  readonly notices: readonly Notice[];
  /** What was last asked to be said to those who hear the page. */
  readonly announced: { readonly words: string } | null;
}

/** A short line for the reader that something was not as expected, and what was done instead. */
export interface Notice {
  readonly id: string;
  readonly text: string;
  /** What the reader can do about it: have the page loaded again, or the shapes that are missing. */
  readonly remedy?: 'reload' | 'retry';
}

export type AppStore = StoreApi<AppState>;

/** A store for one map; several may live on one page. What one subscriber throws keeps no other from hearing. */
export function createAppStore(story: Story, start: Partial<AppState> = {}): AppStore {
  const store = createStore<AppState>(() => ({ ...openingState(story), ...start }));
  const { subscribe } = store;
  store.subscribe = (listener) =>
    subscribe((...change) => {
      try {
        listener(...change);
      } catch (error) {
        console.error(error);
      }
    });
  return store;
}

/** The state of a reader who has not done anything yet: the text's own present, nothing chosen. */
export function openingState(story: Story): AppState {
  return {
    moment: story.calendar.now,
    place: null,
    event: null,
    hovered: null,
    focused: false,
    scrubbing: false,
    playing: false,
    fitRequest: null,
    appearance: usualAppearance,
    paragraphs: [],
    sought: null,
    notices: [],
    announced: null,
  };
}
