import { useSyncExternalStore } from 'react';
import type { AppState } from './state';
import type { AppStore } from './store';
import { useApp } from './use-app';

/** How long a drag must not move until it rests, in ms from the frame that shows where it is. */
const REST_MS = 300;

interface SettledState {
  current(): AppState;
  subscribe(changed: () => void): () => void;
}

const known = new WeakMap<AppStore, SettledState>();

/**
 * Reads a part of the reader's state where a drag rests or ends; without a drag, at once. For what a drag only runs over:
 * it should neither leaf through texts nor let outlines flash up. The selector must return a stable value.
 */
export function useSettledState<T>(selector: (state: AppState) => T): T {
  const { store } = useApp();
  const settled = known.get(store) ?? followRests(store);
  known.set(store, settled);
  return useSyncExternalStore(
    settled.subscribe,
    () => selector(settled.current()),
    () => selector(store.getInitialState()),
  );
}

function followRests(store: AppStore): SettledState {
  const followers = new Set<() => void>();
  let current = store.getState();
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    current = store.getState();
    for (const follower of followers) follower();
  };
  // A frame that takes long is not a rest.
  const startRest = (): void => {
    timer = setTimeout(settle, REST_MS);
  };
  store.subscribe(({ scrubbing }) => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    if (scrubbing) frame = requestAnimationFrame(startRest);
    else settle();
  });
  return {
    current: () => current,
    subscribe: (changed) => {
      followers.add(changed);
      return () => followers.delete(changed);
    },
  };
}
