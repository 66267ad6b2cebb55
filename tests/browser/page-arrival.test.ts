import { createServer } from 'node:http';
import { expect, inject, it, onTestFinished } from 'vitest';
import { fileErrors } from './driver/break-file.ts';
import { files } from './driver/network.ts';
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

it('a page that still arrives has its title and the inset, and keeps its key back until it stands where it belongs', async () => {
  const { url, sendRest } = await serveUpTo('<details class="map-legend-lines"');
  const { page } = await openPage(url, [url], {
    early: true,
    expectedErrors: fileErrors,
    prepare: async (arriving) => {
      await arriving.route(files.entry, (route) => route.abort('failed'));
    },
  });
  const key = page.locator('.map-legend');
  await key.locator('li').last().waitFor({ state: 'attached' });
  expect(await page.locator('h1').isVisible(), 'the title').toBe(true);
  expect(await page.locator('.inset').isVisible(), 'the inset').toBe(true);
  expect(await key.isVisible(), 'half a key').toBe(false);
  sendRest();
  await key.waitFor();
});
