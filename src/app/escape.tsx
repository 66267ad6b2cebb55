import { useLayoutEffect } from 'react';
import { useApp } from '../state/use-app';
import './escape.css';

const POINTING = ['pointermove', 'keydown'] as const;

/**
 * Escape steps back, from a place to the event it was reached by, from there to the introduction. It also takes away the
 * name of what a pointer or a key points out, until that moves on.
 */
export function Escape() {
  const { store, actions } = useApp();
  // With the buttons of the same file: who sees them may press it.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const pointOn = (): void => {
      for (const type of POINTING) document.removeEventListener(type, pointOn);
      delete dataset['unpointed'];
    };
    const step = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      pointOn();
      dataset['unpointed'] = '';
      // Added here, they hear of later events alone.
      for (const type of POINTING) document.addEventListener(type, pointOn);
      if (store.getState().place !== null) actions.closePlace();
      else actions.clear();
    };
    document.addEventListener('keydown', step);
    return () => {
      document.removeEventListener('keydown', step);
      pointOn();
    };
  }, [store, actions]);
  return null;
}
