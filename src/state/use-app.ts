import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Messages } from '../i18n/messages';
import type { Story } from '../story/story';
import type { Actions } from './actions';
import type { AppState, AppStore } from './store';

/** What every component may use: the story, the reader's state, verbs and words. */
export interface AppContextValue {
  readonly story: Story;
  readonly store: AppStore;
  readonly actions: Actions;
  readonly messages: Messages;
}

export const AppContext = createContext<AppContextValue | null>(null);

/** The surrounding app. Throws outside an `AppContext`. */
export function useApp(): AppContextValue {
  const app = useContext(AppContext);
  if (!app) throw new Error('outside an AppContext');
  return app;
}

/** Reads a part of the reader's state and follows it; the selector must return a stable value. */
export function useAppState<T>(selector: (state: AppState) => T): T {
  return useStore(useApp().store, selector);
}
