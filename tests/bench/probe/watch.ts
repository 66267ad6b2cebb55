interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** Counts layout shifts and long tasks, and reads the first contentful paint in ms. */
export function watchPerformance(): () => { firstPaint: number | null; shift: number; longTasks: number } {
  let shift = 0;
  let longTasks = 0;
  const addShifts = (entries: readonly PerformanceEntry[]): void => {
    for (const entry of entries) if (isShift(entry)) shift += entry.value;
  };
  const shifts = new PerformanceObserver((list) => addShifts(list.getEntries()));
  shifts.observe({ type: 'layout-shift', buffered: true });
  const tasks = new PerformanceObserver((list) => {
    longTasks += list.getEntries().length;
  });
  tasks.observe({ type: 'longtask' });
  return () => {
    addShifts(shifts.takeRecords());
    longTasks += tasks.takeRecords().length;
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return { firstPaint: paint?.startTime ?? null, shift, longTasks };
  };
}

function isShift(entry: PerformanceEntry): entry is LayoutShift {
  return entry.entryType === 'layout-shift';
}

/** Messages by which MapLibre 6 asks a worker for a tile, for a tile again, and hands it the data of a source. */
const LOAD_TILE = 'LT';
const RELOAD_TILE = 'RT';
const LOAD_DATA = 'LD';

/** Counts what the page asks its workers for, without listening to the map itself. */
export function watchWorkers(): () => { tiles: number; sourceData: number } {
  let tiles = 0;
  let sourceData = 0;
  Worker.prototype.postMessage = new Proxy(Worker.prototype.postMessage, {
    apply(send, worker, args: unknown[]) {
      const type = typeOf(args[0]);
      if (type === LOAD_TILE || type === RELOAD_TILE) tiles += 1;
      if (type === LOAD_DATA) sourceData += 1;
      return Reflect.apply(send, worker, args);
    },
  });
  return () => ({ tiles, sourceData });
}

function typeOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
}

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

/** Notes when a text has come into sight. */
export function watchText(
  text: string | null,
  now: () => number,
): { told: () => number | null; seen: () => number | null; look: () => void } {
  let told: number | null = null;
  let seen: number | null = null;
  const observer = new MutationObserver(() => look());
  const look = (): void => {
    if (text === null || told !== null || !isInView(text)) return;
    told = now();
    // The text is in the page; a reader sees it with the next frame, for which drawing in software may take long.
    requestAnimationFrame(() => {
      seen = now();
      observer.disconnect();
    });
  };
  if (text !== null)
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  return { told: () => told, seen: () => seen, look };
}

function isInView(text: string): boolean {
  if (!document.body) return false;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeValue?.includes(text) && node.parentElement && isVisible(node.parentElement)) return true;
  }
  return false;
}

function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return bottom > top && right > left && top < innerHeight && bottom > 0 && left < innerWidth && right > 0;
}
