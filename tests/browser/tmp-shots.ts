import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { createMapDriver } from './driver/map-driver.ts';
import { watchPage } from './driver/watch-page.ts';
import { buildApp, serveApp } from './harness/build-and-serve.ts';
import { launchBrowser } from './harness/launch-browser.ts';

const [out = '/tmp/w/shots', ...wanted] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const { server } = await launchBrowser();
buildApp();
const app = await serveApp(false);
const browser = await chromium.connect(server.wsEndpoint());
for (const spec of wanted) {
  const [name = '', query = '', size = '1440x900', scheme = 'light', pageName = ''] = spec.split('|');
  const [width = 1440, height = 900] = size.split('x').map(Number);
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: scheme as 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  page.setDefaultTimeout(90000);
  const map = createMapDriver(page, watchPage(page, [app.url], []));
  await page.goto(app.url + pageName + query);
  if (pageName !== 'demo/') {
    await map.waitForMapIdle().catch(() => console.log('no map', name));
    await map.drawing.waitFor({ state: 'detached' }).catch(() => console.log('drawing stays', name));
  }
  await page.screenshot({ path: `${out}/${name}.png` });
  if (map.errors().length) console.log(name, map.errors());
  await page.close();
}
await server.close();
await app.close();
process.exit(0);
