import { createDeadline, PATIENCE_MS } from './deadline';

/**
 * Loads code that may fail, or never answer: `fail` is told of either, also more than once. It is asked for again when the
 * line is back, and what comes late is used all the same. The returned function leaves it.
 */
export function loadCode<Code>(load: () => Promise<Code>, use: (code: Code) => void, fail: () => void): () => void {
  const waiting = new AbortController();
  const { signal } = waiting;
  const ask = (): void => {
    const deadline = createDeadline(PATIENCE_MS, fail);
    signal.addEventListener('abort', deadline.end);
    (isCut() ? Promise.reject(new Error('There is no line.')) : load()).then(
      (code) => {
        if (signal.aborted) return;
        waiting.abort();
        use(code);
      },
      (error: unknown) => {
        deadline.end();
        if (signal.aborted) return;
        console.warn(error);
        forgetStyles(error);
        fail();
      },
    );
  };
  window.addEventListener('online', ask, { signal });
  ask();
  return () => waiting.abort();
}

/** What the browser said of the line when the page came. A site on one's own machine has none, and comes all the same. */
const wasOnline = globalThis.navigator?.onLine;

/**
 * True where the line has been cut since, and no service worker has kept the code. Chromium and Firefox remember for as long
 * as the page is open that a module did not come: it must not be asked for.
 */
function isCut(): boolean {
  try {
    return wasOnline && !navigator.onLine && !navigator.serviceWorker?.controller;
  } catch {
    // A frame of opaque origin may not even ask for its worker.
    return true;
  }
}

/** Takes a style sheet that did not come out of the page: Vite would take it for loaded. */
function forgetStyles(error: unknown): void {
  const [address] = /\S+\.css$/.exec(`${error}`) ?? [];
  document.querySelector(`link[href="${address}"]`)?.remove();
}
