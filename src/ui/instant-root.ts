import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

interface InstantRoot {
  /** Draws at once and gives what was drawn. Throws where nothing can be, and is removed then. */
  draw(what: ReactNode): Element;
  /** Takes the element out of the page and what was drawn out of the element. */
  remove(): void;
}

/** Opens a root in an element for what is needed in the very moment in which it is asked for. */
export function openInstantRoot(element: Element): InstantRoot {
  let failure: unknown;
  const root = createRoot(element, {
    onUncaughtError: (error) => {
      failure ??= error;
    },
  });
  const remove = (): void => {
    element.remove();
    // Not at once: it may be removed while React takes down the page around it.
    queueMicrotask(() => root.unmount());
  };
  return {
    draw(what) {
      flushSync(() => root.render(what));
      const [drawn] = element.children;
      if (drawn && failure === undefined) return drawn;
      remove();
      throw failure ?? new Error('nothing was drawn');
    },
    remove,
  };
}
