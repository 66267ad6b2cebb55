const IDLE = '[data-map-state=ready][data-map-idle=true]';

/** Notes when the map says in its attributes that it is idle; it may say so again, and that counts as later. */
export function watchIdle(now: () => number): () => { firstIdle: number | null; lastIdle: number | null } {
  let firstIdle: number | null = null;
  let lastIdle: number | null = null;
  const observer = new MutationObserver((records) => {
    if (!records.some(({ target }) => target instanceof Element && target.matches(IDLE))) return;
    lastIdle = now();
    firstIdle ??= lastIdle;
  });
  const attributeFilter = ['data-map-state', 'data-map-idle'];
  observer.observe(document, { subtree: true, attributes: true, attributeFilter });
  return () => ({ firstIdle, lastIdle });
}
