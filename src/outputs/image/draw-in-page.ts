import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** Draws an element out of viewport and gives its XML. Throws what the drawing throws, and an error if it draws nothing. */
export function drawInPage(element: ReactElement): string {
  const host = document.createElement('div');
  const faults: unknown[] = [];
  const root = createRoot(host, { onUncaughtError: (fault) => faults.push(fault) });
  flushSync(() => root.render(element));
  const drawn = host.firstElementChild;
  const markup = drawn && new XMLSerializer().serializeToString(drawn);
  root.unmount();
  if (faults.length > 0) throw faults[0];
  if (!markup) throw new Error('nothing was drawn');
  return markup;
}
