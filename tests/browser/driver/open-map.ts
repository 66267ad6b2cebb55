import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { connect } from './connect.ts';
import { keepPicture } from './keep-picture.ts';
import { createMapDriver, type MapDriver } from './map-driver.ts';
import { type Misdeeds, watchPage } from './watch-page.ts';

/** The window of most readers. */
const WINDOW = { width: 1280, height: 800 } as const;

/** A wait ends with what it waits for; after this, however slow the machine, that will not come. */
const NEVER_MS = 80_000;

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  /** Whether the browser has WebGL 2; without it the app keeps its drawing, loads no map and says so. */
  readonly withMap?: boolean;
  /** One dot per px: for a map whose lines are looked at. Otherwise it has half as many, and is drawn much sooner. */
  readonly sharp?: boolean;
  readonly theme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  readonly touch?: boolean;
  readonly javaScript?: boolean;
  /** Whether the browser keeps the app for use without a network; other tests ask for every file themselves. */
  readonly keepsApp?: boolean;
  /** Goes on as soon as the page begins to arrive: for one whose script is held back, which would never be loaded. */
  readonly early?: boolean;
  /** What else the reader's browser is set to. */
  readonly context?: BrowserContextOptions;
  /** Errors that the test provokes; any other fails it. */
  readonly expectedErrors?: readonly RegExp[];
  /** Called before the first request, to stand in for files or take abilities away. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Opens the built app as a drawing. `path` is an address below the app's, such as `?place=latakia`. */
export async function openApp(path = '', options: OpenOptions = {}): Promise<MapDriver> {
  const appUrl = inject('appUrl');
  const { page, misdeeds } = await openPage(new URL(path, appUrl).href, [appUrl], options);
  return createMapDriver(page, misdeeds);
}

/** Opens it with its map, which costs much more. */
export function openMap(path = '', options: OpenOptions = {}): Promise<MapDriver> {
  return openApp(path, { ...options, withMap: true });
}

/**
 * Opens a page in a fresh browser profile. It is closed when the test ends, which fails if the page or a frame in it logged
 * an error or asked for anything that is not at one of `urls`.
 */
export async function openPage(
  url: string,
  urls: readonly string[],
  options: OpenOptions,
): Promise<{ page: Page; misdeeds: Misdeeds }> {
  const context = await newContext(options);
  context.setDefaultTimeout(NEVER_MS);
  const page = await context.newPage();
  const misdeeds = watchPage(page, urls, options.expectedErrors ?? []);
  onTestFinished(async ({ task }) => {
    // Not in `onTestFailed`, which comes after this and would find the page closed.
    if (task.result?.state === 'fail' && !page.isClosed())
      await keepPicture(() => page.screenshot({ caret: 'initial' }), task.name);
    // What a test stands in for may still be asked for.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
    expect(misdeeds, 'what the page must not do').toEqual({ errors: [], foreign: [] });
  });
  if (!options.withMap) await takeWebGl(page);
  await options.prepare?.(page);
  await page.goto(url, { waitUntil: options.early ? 'commit' : 'load' });
  return { page, misdeeds };
}

async function newContext(options: OpenOptions): Promise<BrowserContext> {
  const browser = await connect();
  return browser.newContext({
    viewport: { width: options.width ?? WINDOW.width, height: options.height ?? WINDOW.height },
    deviceScaleFactor: options.withMap && !options.sharp ? 0.5 : 1,
    colorScheme: options.theme ?? 'light',
    reducedMotion: options.reducedMotion === false ? 'no-preference' : 'reduce',
    hasTouch: options.touch ?? false,
    javaScriptEnabled: options.javaScript ?? true,
    serviceWorkers: options.keepsApp ? 'allow' : 'block',
    locale: 'en-GB',
    timezoneId: 'UTC',
    ...options.context,
  });
}

/** Makes a browser that has no WebGL 2. */
export async function takeWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind === 'webgl2' ? null : Reflect.apply(getContext, this, [kind, ...rest]);
      },
    });
  });
}
