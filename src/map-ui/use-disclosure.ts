import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

interface Disclosure {
  readonly isOpen: boolean;
  /** To be set on the button that opens it, which takes the focus when it closes. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly toggle: () => void;
  /** Leaves the focus where it is. */
  readonly close: () => void;
}

/** The buttons of what is open, the last one opened at the end: Escape closes one at a time. */
const opened: object[] = [];

/**
 * What a button opens over the map. Escape closes it and does nothing else; so does, where `around` is given, a press
 * beyond that.
 */
export function useDisclosure(around?: RefObject<HTMLElement | null>): Disclosure {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const toggle = (): void => {
    setOpen(!isOpen);
    button.current?.focus();
  };
  useEffect(() => {
    if (!isOpen) return;
    opened.push(button);
    const closeByKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || opened.at(-1) !== button) return;
      event.preventDefault();
      setOpen(false);
      button.current?.focus();
    };
    const closeByPress = ({ target }: PointerEvent): void => {
      const isWithin = !(target instanceof Element) || (around?.current ?? target).contains(target);
      // A dialog that was opened from within gives the focus back to what is there.
      if (!isWithin && !target.closest('dialog')) setOpen(false);
    };
    // Before those who step back from what is chosen.
    document.addEventListener('keydown', closeByKey, true);
    document.addEventListener('pointerdown', closeByPress, true);
    return () => {
      opened.splice(opened.indexOf(button), 1);
      document.removeEventListener('keydown', closeByKey, true);
      document.removeEventListener('pointerdown', closeByPress, true);
    };
  }, [isOpen, around]);
  const close = useCallback(() => setOpen(false), []);
  return { isOpen, button, toggle, close };
}
