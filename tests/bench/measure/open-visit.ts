import type { CDPSession, Page } from 'playwright-core';
import type { Marks } from '../probe/probe.ts';
import type { FolderServer } from '../serve/serve-folder.ts';
import type { BenchBrowser } from './bench-browser.ts';
import type { Profile } from './profile.ts';

/** One page, opened afresh in a browser profile of its own. */
export interface Visit {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly marks: () => Promise<Marks>;
  /** Closes the page. Throws where it logged an error. */
  readonly end: () => Promise<void>;
}

export interface VisitOptions {
  readonly browser: BenchBrowser;
  readonly server: FolderServer;
  readonly profile: Profile;
  /** The built probe. */
  readonly probe: string;
  /** The text that answers a click, where one is awaited. */
  readonly awaited?: string;
}

/** The window that the app is most often seen in on a desk: panel beside the map. */
export const VIEWPORT = { width: 1280, height: 800 };

/** Beyond this a page does not work at all, slow machine or not. */
export const PATIENCE_MS = 240_000;

/** Goes to a page and comes back as soon as its first bytes are there. */
export async function openVisit({ browser, server, profile, probe, awaited }: VisitOptions): Promise<Visit> {
  const context = await (await browser.get()).newContext({
    viewport: VIEWPORT,
    colorScheme: 'light',
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addInitScript({ content: `window.benchAwaited = ${JSON.stringify(awaited)};\n${probe}` });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });
  server.begin(profile.speed);
  await page.goto(server.url, { waitUntil: 'commit', timeout: PATIENCE_MS });
  return {
    page,
    devtools,
    marks: () => page.evaluate(() => window.benchProbe.marks()),
    end: async () => {
      await context.close();
      if (errors.length > 0) throw new Error(`the page logged an error: ${errors[0]}`);
    },
  };
}
