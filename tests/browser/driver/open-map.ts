import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { connect } from './connect.ts';
import { keepPicture } from './keep-picture.ts';
import { createMapDriver, type MapDriver } from './map-driver.ts';
import { type Misdeeds, watchPage } from './watch-page.ts';

/** How long one wait may take where a map is drawn in software on a busy machine. */
const SLOW_MS = 30_000;

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  readonly touch?: boolean;
  readonly javaScript?: boolean;
  /** Goes on as soon as the page begins to arrive: for one whose script is held back, which would never be loaded. */
  readonly early?: boolean;
  /** Errors that the test provokes; any other fails it. */
  readonly expectedErrors?: readonly RegExp[];
  /** Called before the first request, to stand in for files or take abilities away. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Opens the built app. `path` is an address below the app's, such as `?place=latakia`. */
export async function openMap(path = '', options: OpenOptions = {}): Promise<MapDriver> {
  const appUrl = inject('appUrl');
  const { page, misdeeds } = await openPage(new URL(path, appUrl).href, [appUrl], options);
  return createMapDriver(page, misdeeds);
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
  context.setDefaultTimeout(SLOW_MS);
  const page = await context.newPage();
  const misdeeds = watchPage(page, urls, options.expectedErrors ?? []);
  onTestFinished(async ({ task }) => {
    // Not in `onTestFailed`, which comes after this and would find the page closed.
    if (task.result?.state === 'fail') await keepPicture(page, task.name);
    await context.close();
    expect(misdeeds, 'what the page must not do').toEqual({ errors: [], foreign: [] });
  });
  await options.prepare?.(page);
  await page.goto(url, { waitUntil: options.early ? 'commit' : 'load' });
  return { page, misdeeds };
}

async function newContext(options: OpenOptions): Promise<BrowserContext> {
  const browser = await connect();
  return browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.theme ?? 'light',
    reducedMotion: options.reducedMotion === false ? 'no-preference' : 'reduce',
    hasTouch: options.touch ?? false,
    javaScriptEnabled: options.javaScript ?? true,
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
}
