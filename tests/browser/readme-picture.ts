import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { isoDate } from '../../src/time/day.ts';
import { createMapDriver, type MapDriver } from './driver/map-driver.ts';
import { story } from './driver/story.ts';
import { watchPage } from './driver/watch-page.ts';
import { buildApp, serveApp } from './harness/build-and-serve.ts';
import { launchBrowser } from './harness/launch-browser.ts';

/** Named in README.md, with a text that says what it shows. */
const FILE = fileURLToPath(new URL('readme-picture.webp', import.meta.url));

/** Parts of the Gaza Strip that the text promises to be in the inset. */
const PARTS = ['gaza-hamas', 'gaza-israel'] as const;

/** Of 100. Beside a lossless picture no difference can be seen, at less than half the bytes. */
const QUALITY = 90;

/** Beyond this a map does not work at all, slow machine or not. */
const PATIENCE_MS = 60_000;

/** Builds the app, opens it as a reader finds it, and writes the picture if it shows what README.md says of it. */
async function main(): Promise<void> {
  const { server, browser } = await launchBrowser();
  console.log(`Building the map, to draw it in ${browser.path} (${browser.origin}) ...`);
  buildApp();
  const app = await serveApp('none');
  const map = await open(await chromium.connect(server.wsEndpoint()), app.url);
  await expectPromised(map);
  const picture = await take(map);
  writeFileSync(FILE, picture);
  console.log(`${FILE}: ${Math.round(picture.length / 1000)} KB`);
  await Promise.all([server.close(), app.close()]);
}

async function open(browser: Browser, url: string): Promise<MapDriver> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  page.setDefaultTimeout(PATIENCE_MS);
  const map = createMapDriver(page, watchPage(page, [url], []));
  await page.goto(url);
  await map.waitForMapIdle().catch(() => {
    throw new Error(['the map did not come', ...map.errors()].join('; '));
  });
  await map.drawing.waitFor({ state: 'detached' });
  return map;
}

async function expectPromised({ page, slider, errors }: MapDriver): Promise<void> {
  const present = isoDate(story.calendar.now);
  const moment = await slider.getAttribute('data-moment');
  if (moment !== present) throw new Error(`the map opens on ${moment}, the article's own present is ${present}`);
  for (const id of PARTS) {
    const isDrawn = await page.locator(`.inset-drawing [data-place="${id}"]`).isVisible();
    if (!isDrawn) throw new Error(`${id} is not in the inset`);
  }
  if (errors().length > 0) throw new Error(`the page did what it must not do: ${errors().join('; ')}`);
}

async function take({ page }: MapDriver): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // Playwright's own screenshots know no WebP.
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  return Buffer.from(data, 'base64');
}

try {
  await main();
} catch (error) {
  console.error(`The picture cannot be made: ${error instanceof Error ? error.message : error}`);
  // At once: browser and server would keep the process alive.
  process.exit(1);
}
