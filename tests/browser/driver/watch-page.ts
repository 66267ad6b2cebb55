import type { Page } from 'playwright-core';

/** What a page did that no page of this project may do. */
export interface Misdeeds {
  /** Console errors, uncaught errors and failed requests, but for those that the test expects. */
  readonly errors: readonly string[];
  /** Requests to anything but the origins of the test. */
  readonly foreign: readonly string[];
}

/**
 * Listens to a page and the frames in it from before its first request on. It may ask for what is at `urls`, nothing else;
 * `expected` names errors that the test provokes.
 */
export function watchPage(page: Page, urls: readonly string[], expected: readonly RegExp[]): Misdeeds {
  const origins = urls.map((url) => new URL(url).origin);
  const errors: string[] = [];
  const foreign: string[] = [];
  const note = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) errors.push(text);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => note(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A request that the page itself called off is no failure.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      note(`request: ${request.url()} ${request.failure()?.errorText}`);
  });
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && !origins.includes(url.origin)) foreign.push(request.url());
  });
  return { errors, foreign };
}
