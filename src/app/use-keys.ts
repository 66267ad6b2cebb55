import { useEffect } from 'react';
import { useApp } from '../state/use-app';

/** Escape steps back: from a place to the event it was reached by, from there to the introduction. */
export function useKeys(): void {
  const { store, actions } = useApp();
  useEffect(() => {
    const step = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (store.getState().place !== null) actions.closePlace();
      else actions.clear();
    };
    document.addEventListener('keydown', step);
    return () => document.removeEventListener('keydown', step);
  }, [store, actions]);
}
