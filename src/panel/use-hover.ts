import { useEffect } from 'react';
import { useApp } from '../state/use-app';

/** Handlers that point out a place on the map while its button is pointed at or focused. */
export function useHover(placeId: string) {
  const { store, actions } = useApp();
  const enter = (): void => actions.hover(placeId);
  const leave = (): void => actions.hover(null);

  // A button that goes away under the pointer never hears that the pointer left.
  useEffect(
    () => () => {
      if (store.getState().hovered === placeId) actions.hover(null);
    },
    [store, actions, placeId],
  );
  return { onPointerEnter: enter, onPointerLeave: leave, onFocus: enter, onBlur: leave };
}
