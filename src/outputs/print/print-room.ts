import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** A part of the page that shows on paper alone. */
export interface PrintRoom {
  /** Draws at once and gives what was drawn. Throws where nothing can be, and is closed then. */
  draw(what: ReactNode): Element;
  close(): void;
}

/** Opens a room at the page's start, so that a rule can hide on paper whatever comes after it. */
export function openRoom(): PrintRoom {
  const element = document.createElement('div');
  element.className = 'print-room';
  document.body.prepend(element);
  let failure: unknown;
  const root = createRoot(element, {
    onUncaughtError: (error) => {
      failure ??= error;
    },
  });
  const close = (): void => {
    element.remove();
    // Not at once: the room may be closed while React takes down the page around it.
    queueMicrotask(() => root.unmount());
  };
  return {
    draw(what) {
      flushSync(() => root.render(what));
      const [drawn] = element.children;
      if (drawn && failure === undefined) return drawn;
      close();
      throw failure ?? new Error('nothing was drawn');
    },
    close,
  };
}
