import type { Page } from 'playwright-core';

/** What the browser asks for, by what it is for; the build gives each file a name of its own. */
export const files = {
  entry: '**/assets/index-*.js',
  /** What it imports at once. */
  app: '**/assets/app-*.js',
  map: '**/assets/interactive-map-*.js',
  worker: '**/assets/maplibre-worker-*.js',
  finer: '**/assets/draw-geography-*.js',
} as const;

/** Holds requests back until they are let go. */
export interface Gate {
  /** Lets through what waits and all that comes. */
  open(): void;
}

/** Holds back the requests of a page for a file. */
export async function holdBack(page: Page, file: string): Promise<Gate> {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route(file, async (route) => {
    await opened;
    await route.continue();
  });
  return { open };
}

/**
 * Lets the page wait for its script for ever, or not at all: for a test that holds it back, on a machine of any speed. So
 * long, at least, does the page wait in ms.
 */
export async function setPatience(page: Page, patience: 'endless' | 'none'): Promise<void> {
  await page.addInitScript(
    (ms) => {
      const { setTimeout } = window;
      Object.assign(window, {
        setTimeout: (run: () => void, wait = 0) => setTimeout(run, wait >= 5000 ? ms : wait),
      });
    },
    patience === 'none' ? 0 : 2 ** 31 - 1,
  );
}

/** Starts listing the last parts of all addresses that a page asks for. */
export function listRequests(page: Page): readonly string[] {
  const names: string[] = [];
  page.on('request', (request) => void names.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
  return names;
}

/** Of the files asked for, those that MapLibre or its worker are made of. */
export function ofMap(names: readonly string[]): string[] {
  return names.filter((name) => /^(interactive-map|maplibre|tile_cache)/.test(name));
}
