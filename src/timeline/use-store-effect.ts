import { useEffect, useRef } from 'react';
import { useApp } from '../state/use-app';

/**
 * Runs at once and at every change of the reader's state, outside of React: for the few things that change with every
 * step of a drag. What it writes must be what the component would render.
 */
export function useStoreEffect(follow: () => void): void {
  const { store } = useApp();
  const latest = useRef(follow);
  useEffect(() => {
    latest.current = follow;
  });
  useEffect(() => {
    const run = (): void => latest.current();
    run();
    return store.subscribe(run);
  }, [store]);
}
