/** How long to leave a page alone that cannot tell when it is idle, in ms. */
const BREATH = 1000;

/** Calls back once the page has nothing to do, `delay` ms from now at the earliest; the returned function calls it off. */
export function whenIdle(callback: () => void, delay: number): () => void {
  let idle: number | undefined;
  const canTell = 'requestIdleCallback' in window;
  const timer = window.setTimeout(
    () => {
      if (canTell) idle = window.requestIdleCallback(callback);
      else callback();
    },
    canTell ? delay : delay + BREATH,
  );
  return () => {
    window.clearTimeout(timer);
    if (idle !== undefined) window.cancelIdleCallback(idle);
  };
}
