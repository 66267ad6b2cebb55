import type { Page, Route } from 'playwright-core';
import { versionedName } from '../../../src/geo/geography.ts';

/** What the browser asks for, by what it is for; the build gives each file a name of its own. */
export const files = {
  entry: '**/assets/index-*.js',
  /** What it imports at once. */
  app: '**/assets/app-*.js',
  map: '**/assets/interactive-map-*.js',
  worker: '**/assets/maplibre-worker-*.js',
  /** What the map and its worker both import. */
  shared: '**/assets/tile_cache-*.js',
  /** What comes unasked after the first paint. */
  soon: '**/assets/soon-*.js',
  embed: '**/assets/embed-parts-*.js',
  finer: '**/assets/draw-geography-*.js',
} as const;

/** Where the build has a file of public/geo, whatever its version. */
export function geoFile(file: string): string {
  return `**/geo/${versionedName(file, '*')}`;
}

/** What the browser itself logs of a file that did not arrive, or is none of its kind. */
export const fileErrors = [/Failed to load resource/, /net::ERR_FAILED/, /MIME type/];

/** Answers a request in the place of its server, perhaps only once it is over. */
export type Answer = (route: Route, over: Promise<void>) => Promise<void>;

/**
 * Answers a page's requests for a file in another way, or the first alone; what it returns ends that. The route itself stays:
 * as the last of a page is taken away, Chromium may leave requests that are on their way without an answer for good.
 */
export async function divert(
  page: Page,
  file: string,
  answer: Answer,
  how: 'always' | 'once' = 'always',
): Promise<() => void> {
  let isOver = false;
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    end = () => {
      isOver = true;
      resolve();
    };
  });
  await page.route(file, (route) => {
    if (isOver) return route.continue();
    if (how === 'once') end();
    return answer(route, over);
  });
  return end;
}

/** Is on its way until that is over, and then goes on. */
export const hold: Answer = async (route, over) => {
  await over;
  await route.continue();
};

/** Holds requests back until they are let go. */
export interface Gate {
  /** Lets through what waits and all that comes. */
  open(): void;
}

/** Holds back the requests of a page for a file. */
export async function holdBack(page: Page, file: string): Promise<Gate> {
  return { open: await divert(page, file, hold) };
}

/** Ms from which on a wait is one for what may never come. */
const LONG_MS = 2000;

/**
 * Lets the page wait for what may never come, as its script, for ever, not at all, or a tenth as long: for a test that holds
 * it back, on a machine of any speed.
 */
export async function setPatience(page: Page, patience: 'endless' | 'none' | 'short'): Promise<void> {
  const times = { endless: Number.POSITIVE_INFINITY, none: 0, short: 0.1 }[patience];
  await page.addInitScript(
    ({ times, least }) => {
      const { setTimeout } = window;
      const most = 2 ** 31 - 1;
      Object.assign(window, {
        setTimeout: (run: () => void, wait = 0) =>
          setTimeout(run, wait >= least ? Math.min(wait * (times ?? most), most) : wait),
      });
    },
    { times: Number.isFinite(times) ? times : null, least: LONG_MS },
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
