import { type SyntheticEvent, useRef } from 'react';

/**
 * Handlers for a dialog that closes by a click beside it. Its backdrop counts as the dialog itself, which therefore must
 * have no padding; a drag that only ends there, as when text is selected, closes nothing.
 */
export function useBackdropClick(close: () => void) {
  const isPressed = useRef(false);
  return {
    onPointerDown: ({ target, currentTarget }: SyntheticEvent) => {
      isPressed.current = target === currentTarget;
    },
    onClick: ({ target, currentTarget }: SyntheticEvent) => {
      if (isPressed.current && target === currentTarget) close();
    },
  };
}
