import { afterEach, vi } from 'vitest';

/** Watches nothing by itself; `tellOf` says what comes near the window. */
export class Watcher {
  static readonly all = new Set<Watcher>();
  readonly #targets = new Set<Element>();
  readonly #tell: (entries: readonly Pick<IntersectionObserverEntry, 'target' | 'isIntersecting'>[]) => void;
  constructor(tell: Watcher['tell']) {
    this.#tell = tell;
    Watcher.all.add(this);
  }
  get tell() {
    return this.#tell;
  }
  observe(element: Element): void {
    this.#targets.add(element);
  }
  disconnect(): void {
    this.#targets.clear();
  }
  /** How many watch an element. */
  static countOf(element: Element): number {
    return [...Watcher.all].filter((watcher) => watcher.#targets.has(element)).length;
  }
  static tellOf(target: Element, isIntersecting: boolean): void {
    const watching = [...Watcher.all].filter((watcher) => watcher.#targets.has(target));
    for (const { tell } of watching) tell([{ target, isIntersecting }]);
  }
}
vi.stubGlobal('IntersectionObserver', Watcher);

/** Windows for frames: jsdom has none for those in a shadow tree. */
const windows = Array.from({ length: 8 }, () => {
  const { contentWindow } = document.head.appendChild(document.createElement('iframe'));
  return contentWindow;
});
let lent = new Map<HTMLIFrameElement, Window | null>();

Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
  get(this: HTMLIFrameElement) {
    if (!this.isConnected) return null;
    if (!lent.has(this)) lent.set(this, windows[lent.size % windows.length] ?? null);
    return lent.get(this);
  },
});

/** Animations that run, and what elements were scrolled to, by the running test. */
export const motion = { running: new Set<{ onfinish: (() => void) | null }>(), scrolledTo: [] as Element[] };

Element.prototype.animate = () => {
  const animation = { onfinish: null };
  motion.running.add(animation);
  return animation as unknown as Animation;
};
Element.prototype.scrollIntoView = function (this: Element) {
  motion.scrolledTo.push(this);
};

/** Lets all animations come to their end. */
export function endMotion(): void {
  for (const { onfinish } of motion.running) onfinish?.();
  motion.running.clear();
}

afterEach(() => {
  lent = new Map();
  motion.running.clear();
  motion.scrolledTo.length = 0;
});
