import { useSyncExternalStore } from 'react';
import type { AppState, AppStore } from './store';
import { useApp } from './use-app';

/** How long a text beside the timeline may lag behind a drag, in ms: it changes as often as one can read it. */
const LAG_MS = 500;

/** How long a drag must not move until it rests, in ms from the frame that shows where it is. */
const REST_MS = 300;

/**
 * Reads a part of the reader's state for texts that stand beside what is dragged: during a drag it follows twice
 * a second, else at once. The selector must return a stable value.
 */
export function useThrottledState<T>(selector: (state: AppState) => T): T {
  return useFollowed(throttled, followThrottled, selector);
}

/**
 * Reads a part of the reader's state where a drag rests or ends; without a drag, at once. For what a drag only runs over:
 * it should neither leaf through texts nor let outlines flash up. The selector must return a stable value.
 */
export function useSettledState<T>(selector: (state: AppState) => T): T {
  return useFollowed(settled, followSettled, selector);
}

/** A state that lags behind a drag; all who read it hear of a change together, so that one drawing does for all. */
interface Followed {
  readonly current: () => AppState;
  readonly subscribe: (changed: () => void) => () => void;
}

const throttled = new WeakMap<AppStore, Followed>();
const settled = new WeakMap<AppStore, Followed>();

function useFollowed<T>(
  known: WeakMap<AppStore, Followed>,
  follow: (store: AppStore) => Followed,
  selector: (state: AppState) => T,
): T {
  const { store } = useApp();
  const followed = known.get(store) ?? follow(store);
  known.set(store, followed);
  return useSyncExternalStore(
    followed.subscribe,
    () => selector(followed.current()),
    () => selector(store.getInitialState()),
  );
}

function followThrottled(store: AppStore): Followed {
  const { tell, subscribe } = createFollowers();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = (): void => {
    clearTimeout(timer);
    timer = undefined;
    tell();
  };
  store.subscribe(({ scrubbing }) => {
    if (scrubbing) timer ??= setTimeout(follow, LAG_MS);
    else follow();
  });
  return { current: store.getState, subscribe };
}

function followSettled(store: AppStore): Followed {
  const { tell, subscribe } = createFollowers();
  let current = store.getState();
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    current = store.getState();
    tell();
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
  return { current: () => current, subscribe };
}

function createFollowers() {
  const followers = new Set<() => void>();
  return {
    tell: (): void => {
      for (const follower of followers) follower();
    },
    subscribe: (changed: () => void) => {
      followers.add(changed);
      return () => followers.delete(changed);
    },
  };
}
