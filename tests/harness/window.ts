import { vi } from 'vitest';

/** Px of every element that asks for its size; jsdom lays nothing out. */
export const SIZE = { width: 900, height: 600 };

/** Px of an em where the reader has not asked for others. */
const EM = 16;

export interface WindowOptions {
  readonly width: number;
  readonly height: number;
  /** Bodies by file name below `geo/`; every other file is missing. */
  readonly files: Readonly<Record<string, unknown>>;
  /** False where the browser has no WebGL 2. */
  readonly webgl?: boolean;
  /** True where the browser asks to save data. */
  readonly saving?: boolean;
  /** Media queries that hold beside those of the size. */
  readonly prefers?: readonly string[];
}

/**
 * A window of a size as `matchMedia` tells it, and what else jsdom lacks, until `vi.unstubAllGlobals`. Gives the
 * elements whose size is followed, and the names of the files that were asked for, both as they stand.
 */
export function openWindow({ width, height, files, webgl = true, saving = false, prefers = [] }: WindowOptions) {
  const observed = new Set<Element>();
  const fetched: string[] = [];
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches:
      prefers.includes(query) ||
      (/\d(px|em)\)/.test(query) &&
        [...query.matchAll(/\((min|max)-(width|height): ([\d.]+)(px|em)\)/g)].every(([, bound, side, size, unit]) => {
          const actual = side === 'width' ? width : height;
          const px = Number(size) * (unit === 'em' ? EM : 1);
          return bound === 'min' ? actual >= px : actual <= px;
        })),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #tell: (entries: readonly { contentRect: typeof SIZE }[]) => void;
      readonly #own = new Set<Element>();
      constructor(tell: (entries: readonly { contentRect: typeof SIZE }[]) => void) {
        this.#tell = tell;
      }
      observe(element: Element): void {
        this.#own.add(element);
        observed.add(element);
        this.#tell([{ contentRect: SIZE }]);
      }
      disconnect(): void {
        for (const element of this.#own) observed.delete(element);
      }
    },
  );
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(SIZE.width);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(SIZE.height);
  vi.stubGlobal('fetch', async (url: string) => {
    const file = url.replace(/^.*geo\//, '');
    fetched.push(file);
    const body = files[file];
    return body === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(body));
  });
  Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: saving } });
  const getContext = vi.fn((kind: string) => (webgl && kind === 'webgl2' ? { getExtension: () => null } : null));
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(getContext as never);
  return { observed, fetched };
}
