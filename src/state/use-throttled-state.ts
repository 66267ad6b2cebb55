import { useSyncExternalStore } from 'react';
import type { AppState } from './state';
import type { AppStore } from './store';
import { useApp } from './use-app';

/** How long a text beside the timeline may lag behind a drag, in ms: it changes as often as one can read it. */
const LAG_MS = 250;

type Subscribe = (changed: () => void) => () => void;

const subscriptions = new WeakMap<AppStore, Subscribe>();

/**
 * Reads a part of the reader's state for texts that stand beside what is dragged: during a drag it follows a few times
 * a second, else at once. The selector must return a stable value.
 */
export function useThrottledState<T>(selector: (state: AppState) => T): T {
  const { store } = useApp();
  const subscribe = subscriptions.get(store) ?? followThrottled(store);
  subscriptions.set(store, subscribe);
  return useSyncExternalStore(
    subscribe,
    () => selector(store.getState()),
    () => selector(store.getInitialState()),
  );
}

/** All who follow calmly hear of a change together, so that one drawing does for all. */
function followThrottled(store: AppStore): Subscribe {
  const followers = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let leave: (() => void) | undefined;
  const tell = (): void => {
    clearTimeout(timer);
    timer = undefined;
    for (const follower of followers) follower();
  };
  return (changed) => {
    followers.add(changed);
    leave ??= store.subscribe(({ scrubbing }) => {
      if (scrubbing) timer ??= setTimeout(tell, LAG_MS);
      else tell();
    });
    return () => {
      followers.delete(changed);
      if (followers.size > 0) return;
      clearTimeout(timer);
      timer = undefined;
      leave?.();
      leave = undefined;
    };
  };
}
