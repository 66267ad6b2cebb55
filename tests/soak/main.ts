import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { createMapDriver } from '../browser/driver/map-driver.ts';
import { watchPage } from '../browser/driver/watch-page.ts';
import { buildApp, serveApp } from '../browser/harness/build-and-serve.ts';
import { launchBrowser } from '../browser/harness/launch-browser.ts';
import { serveHosts } from '../browser/harness/serve-hosts.ts';
import { createChance } from './chance.ts';
import { type Growth, growthOf, MOST_GROWTH, type Sample } from './growth.ts';
import { hostActions, settleHost } from './host-reader.ts';
import { measure } from './measure.ts';
import { readOptions, type SoakOptions } from './options.ts';
import { goHome, pageActions } from './page-reader.ts';

/** Every sample, for those who look for what grows. */
const FILE = fileURLToPath(new URL('../../node_modules/.cache/soak.json', import.meta.url));

/** Things that a reader does between two samples. */
const STEPS = 8;

/** Beyond this something does not work at all, slow machine or not. */
const PATIENCE_MS = 90_000;

/** Opens the page and an article with the map in it, lets a reader use both for minutes, and tells what they keep. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const { server, browser } = await launchBrowser();
  console.log(`Building the map, to be used in ${browser.path} (${browser.origin}) for ${options.minutes} minutes ...`);
  buildApp();
  const [app, hosts] = await Promise.all([serveApp('of the build'), serveHosts()]);
  const samples = await soak(await chromium.connect(server.wsEndpoint()), app.url, hosts.url, options);
  writeFileSync(FILE, JSON.stringify({ ...options, samples }, null, 1));
  const isSound = report(samples, options.seed);
  await Promise.all([server.close(), app.close(), hosts.close()]);
  process.exit(isSound ? 0 : 1);
}

type Samples = Readonly<Record<'page' | 'article', Sample[]>>;

async function soak(browser: Browser, appUrl: string, hostUrl: string, options: SoakOptions): Promise<Samples> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 0.5,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const map = createMapDriver(page, watchPage(page, [appUrl, hostUrl], []));
  await page.goto(appUrl);
  const host = await context.newPage();
  await host.goto(
    new URL(`paragraphs.html?${new URLSearchParams({ app: appUrl, map: '<article-map></article-map>' })}`, hostUrl)
      .href,
  );
  await settleHost(host);
  // The map in the article shares its process, and is counted with it.
  const devtools = { page: await context.newCDPSession(page), article: await context.newCDPSession(host) };

  const chance = createChance(options.seed);
  const onPage = Object.entries(pageActions(map, chance));
  const onHost = Object.entries(hostActions(host, chance));
  const samples: Samples = { page: [], article: [] };
  const end = Date.now() + options.minutes * 60_000;
  while (Date.now() < end) {
    for (const [actions, front] of [
      [onPage, page],
      [onHost, host],
    ] as const) {
      await front.bringToFront();
      for (let step = 0; step < STEPS; step++) {
        const [name, act] = chance.of(actions);
        await act().catch((error: unknown) => {
          throw new Error(`the reader ${name}, and that does not work: ${error}`);
        });
      }
      await (front === page ? goHome(map) : settleHost(host));
    }
    for (const target of ['page', 'article'] as const) samples[target].push(await measure(devtools[target]));
  }
  if (map.errors().length > 0) throw new Error(`the page did what it must not do: ${map.errors().join('; ')}`);
  return samples;
}

/** Prints what was kept, and says whether that is within bounds. */
function report(samples: Samples, seed: number): boolean {
  const rows = Object.entries(samples).flatMap(([target, all]) =>
    growthOf(all).map((growth) => ({ target, ...growth })),
  );
  const inWords = ({ kind, thirds }: Growth) =>
    thirds.map((value) => (kind === 'heap' ? `${(value / 1e6).toFixed(2)} MB` : String(value)));
  console.table(
    rows.map((row) => {
      const [first, middle, last] = inWords(row);
      return { in: row.target, kept: row.kind, first, middle, last, 'last / middle': row.ratio.toFixed(3) };
    }),
  );
  const grown = rows.filter(({ ratio }) => ratio > MOST_GROWTH);
  console.log(`${samples.page.length} samples, seed ${seed}; all of them: ${FILE}`);
  for (const { target, kind, ratio } of grown)
    console.log(`Grown: ${kind} of the ${target}, ${ratio.toFixed(3)} of ${MOST_GROWTH} at most.`);
  return grown.length === 0;
}

try {
  await main();
} catch (error) {
  console.error(`The soak cannot go on: ${error instanceof Error ? error.message : error}`);
  // At once: browser and servers would keep the process alive.
  process.exit(1);
}
