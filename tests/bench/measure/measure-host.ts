import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { listen } from '../../browser/harness/listen.ts';
import { type Paired, pairedDifference } from '../report/pairs.ts';
import type { FolderServer, Sent } from '../serve/serve-folder.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { VIEWPORT } from './open-visit.ts';
import { playRounds } from './rounds.ts';
import { taskMs } from './task-ms.ts';

/** What an embed far below the window costs the page that it stands in. */
export interface HostFigures {
  /** Bytes of answers' bodies and requests until the page rests, without the poster. */
  readonly bytes: number;
  readonly requests: number;
  /** Main-thread ms more than those of the same page without it. */
  readonly mainThread: Paired;
}

const POSTER = /\.png$/;
/** Whatever a page does of its own accord it has done by then. */
const SETTLE_MS = 1500;

/** Opens a long article in turn with and without a map at its end. Throws where the loader did not come. */
export async function measureHost(browser: BenchBrowser, server: FolderServer, rounds: number): Promise<HostFigures> {
  const host = await serveArticles(server.url);
  let own: readonly Sent[] = [];
  const { figures } = await playRounds({
    ...{ title: 'embed far below', names: ['without', 'with'] as const, rounds },
    visit: async (kind) => {
      const context = await (await browser.get()).newContext({ viewport: VIEWPORT, serviceWorkers: 'block' });
      const page = await context.newPage();
      server.begin(null);
      const ms = await msUntilSettled(page, `${host.url}${kind}`);
      await context.close();
      if (kind === 'with') own = server.sent().filter(({ path }) => !POSTER.test(path));
      return { ms };
    },
  });
  await host.close();
  if (own.length === 0) throw new Error('the article of the bench did not load the embed');
  const taken = (kind: 'with' | 'without'): number[] => figures[kind].map(({ ms = Number.NaN }) => ms);
  return {
    bytes: own.reduce((sum, { bytes }) => sum + bytes, 0),
    requests: own.filter(({ bytes }) => bytes === 0).length,
    mainThread: pairedDifference(taken('with'), taken('without')),
  };
}

/** Serves both articles at another origin than the app's: a browser keeps pages of nowhere from asking this machine. */
async function serveArticles(app: string): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer(({ url }, response) => {
    response.setHeader('content-type', 'text/html').end(article(url === '/with' ? app : null));
  });
  const { port, close } = await listen(server);
  return { url: `http://localhost:${port}/`, close };
}

async function msUntilSettled(page: Page, url: string): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.goto(url, { waitUntil: 'load' });
  await wait(SETTLE_MS);
  return taskMs(devtools);
}

/** Forty paragraphs, marked up for a map, and a map after them from where `site` is. */
function article(site: string | null): string {
  const paragraphs = Array.from({ length: 40 }, (_, index) => {
    return `<p data-map-paragraph="${index + 1}" style="height:200px">Paragraph ${index + 1}</p>`;
  });
  const picture = `<a href="${site}"><img src="${site}card.png" alt="" width="1200" height="630" loading="lazy"></a>`;
  const lines = site ? `<script async src="${site}embed.js"></script><article-map>${picture}</article-map>` : '';
  return `<!doctype html><html lang="en"><title>Host</title><body>${paragraphs.join('')}${lines}</body></html>`;
}
