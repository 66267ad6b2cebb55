import { createServer } from 'node:http';
import { expect, inject, it, onTestFinished } from 'vitest';
import { files, holdBack, setPatience } from './driver/network.ts';
import { openPage } from './driver/open-map.ts';
import { listen } from './harness/listen.ts';

/** Serves the app on a line that stops before the first `text` of its page until the rest is sent. */
async function serveUpTo(text: string): Promise<{ readonly url: string; readonly sendRest: () => void }> {
  const page = await (await fetch(inject('appUrl'))).text();
  const end = page.indexOf(text);
  if (end < 0) throw new Error(`The page holds no ${text}`);
  let sendRest = () => {};
  const server = createServer(async ({ url = '/' }, response) => {
    if (url === '/') {
      response.writeHead(200, { 'content-type': 'text/html' }).write(page.slice(0, end));
      sendRest = () => void response.end(page.slice(end));
      return;
    }
    const file = await fetch(new URL(url, inject('appUrl')));
    response.writeHead(file.status, { 'content-type': file.headers.get('content-type') ?? '' });
    response.end(Buffer.from(await file.arrayBuffer()));
  });
  const { port, close } = await listen(server);
  onTestFinished(close);
  return { url: `http://127.0.0.1:${port}/`, sendRest: () => sendRest() };
}

it('a page that still arrives has its title, the inset and the buttons of the map', async () => {
  const { url, sendRest } = await serveUpTo('<p class="map-credits"');
  const { page } = await openPage(url, [url], {
    early: true,
    prepare: async (arriving) => {
      await setPatience(arriving, 'endless');
      await holdBack(arriving, files.entry);
    },
  });
  await page.locator('.map-legend-button').waitFor();
  expect(await page.locator('h1').isVisible(), 'the title').toBe(true);
  expect(await page.locator('.inset').isVisible(), 'the inset').toBe(true);
  expect(await page.locator('.map-control').count(), 'the buttons').toBeGreaterThan(2);
  sendRest();
  await page.locator('.map-credits').waitFor();
});
