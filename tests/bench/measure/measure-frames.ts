import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { listen } from '../../browser/harness/listen.ts';
import { cache } from '../build/folders.ts';
import { type Spread, spreadOf } from '../report/summary.ts';
import { type FolderServer, serveFolder } from '../serve/serve-folder.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { PATIENCE_MS, VIEWPORT } from './open-visit.ts';
import type { Profile } from './profile.ts';
import { playRounds } from './rounds.ts';

/** First contentful paint in a frame of an article, in ms since the frame itself went to its page. */
export interface FrameFigures {
  /** In the frame that the loader of the embed makes. */
  readonly embed: Spread;
  /** In a frame of the same size of a page that shows the poster and nothing else. */
  readonly poster: Spread;
}

export interface FramesOptions {
  readonly browser: BenchBrowser;
  /** The app, and the folder in which it is built. */
  readonly server: FolderServer;
  readonly folder: string;
  readonly profile: Profile;
  readonly rounds: number;
}

const POSTER_PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Poster</title>' +
  '<body style="margin:0"><img src="card.png" alt="" style="width:100%;height:100vh;object-fit:contain"></body></html>';

/** Px of the article's column, in which a map asks for `HEIGHT`: 40 % of the width and 324 more. */
const WIDTH = 800;
const HEIGHT = 644;

/** Opens an article with a map in sight in turn with the same article with a poster. */
export async function measureFrames(options: FramesOptions): Promise<FrameFigures> {
  const { browser, server, folder, profile, rounds } = options;
  const poster = await serveFolder(writePoster(folder));
  const host = await serveArticles(server.url, poster.url);
  const framed = { embed: server, poster };
  const { figures } = await playRounds({
    ...{ title: `${profile.name}, frame`, names: ['embed', 'poster'] as const, rounds },
    visit: async (kind) => {
      const context = await (await browser.get()).newContext({ viewport: VIEWPORT, serviceWorkers: 'block' });
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      // Article and frame are of one site, other than of one origin: one process draws both, and both are slowed down.
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });
      framed[kind].begin(profile.speed);
      await page.goto(`${host.url}${kind}`, { waitUntil: 'commit' });
      const paint = await frameFirstPaint(page, framed[kind].url);
      await context.close();
      return { paint };
    },
  });
  await host.close();
  poster.close();
  const paints = (kind: 'embed' | 'poster'): Spread => spreadOf(figures[kind].map(({ paint = Number.NaN }) => paint));
  return { embed: paints('embed'), poster: paints('poster') };
}

/** Throws where the article has no such frame in time. */
async function frameFirstPaint(page: Page, url: string): Promise<number> {
  const isFramed = (framed: { url: () => string }): boolean => framed.url().startsWith(url);
  const frame =
    page.frames().find(isFramed) ??
    (await page.waitForEvent('framenavigated', { predicate: isFramed, timeout: PATIENCE_MS }));
  const paint = await frame.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    undefined,
    { polling: 100, timeout: PATIENCE_MS },
  );
  return (await paint.jsonValue()) ?? Number.NaN;
}

function writePoster(app: string): string {
  const folder = `${cache}poster`;
  mkdirSync(folder, { recursive: true });
  copyFileSync(`${app}/card.png`, `${folder}/card.png`);
  writeFileSync(`${folder}/index.html`, POSTER_PAGE);
  return folder;
}

async function serveArticles(
  app: string,
  poster: string,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const loader = `<script async src="${app}embed.js"></script><article-map></article-map>`;
  const plain = `<iframe src="${poster}" title="Poster" style="width:100%;height:${HEIGHT}px;border:0"></iframe>`;
  const server = createServer(({ url }, response) => {
    response.setHeader('content-type', 'text/html').end(article(url === '/embed' ? loader : plain));
  });
  const { port, close } = await listen(server);
  return { url: `http://127.0.0.1:${port}/`, close };
}

function article(framed: string): string {
  const text = '<p data-map-paragraph="1">A paragraph before.</p>';
  return `<!doctype html><html lang="en"><title>Host</title><body><div style="width:${WIDTH}px">${text}${framed}</div></body></html>`;
}
