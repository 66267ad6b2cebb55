import { createStore, type StoreApi } from 'zustand/vanilla';
import { usualAppearance } from '../embed/parameters';
import type { Story } from '../story/story';
import type { AppState } from './state';

export type AppStore = StoreApi<AppState>;

/** The state of a reader who has not done anything yet: the text's own present, nothing chosen. */
export function openingState(story: Story): AppState {
  return {
    moment: story.calendar.now,
    place: null,
    event: null,
    hovered: null,
    scrubbing: false,
    playing: false,
    framed: null,
    appearance: usualAppearance,
    paragraphs: [],
    sought: null,
    locale: 'en',
    notices: [],
  };
}

/** A store for one map; several may live on one page. */
export function createAppStore(story: Story, start: Partial<AppState> = {}): AppStore {
  return createStore<AppState>(() => ({ ...openingState(story), ...start }));
}
