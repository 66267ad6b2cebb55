import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openMap } from './driver/open-map.ts';

const idle = '[data-map-state=ready][data-map-idle=true]';

describe('the worker of the map', () => {
  it('loads what it shares with the page from the same file', async () => {
    const workers: string[] = [];
    const map = await openMap('', {
      prepare: async (page) => void page.on('worker', (one) => workers.push(one.url())),
    });
    await map.waitForMapIdle();
    const [worker = ''] = workers;
    const code = await (await fetch(worker)).text();
    const imported = [...code.matchAll(/from\s*["'`]([^"'`]+)/g)].map(([, file = '']) => new URL(file, worker).href);
    const loaded = await map.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(imported).not.toEqual([]);
    expect(imported.filter((file) => !loaded.includes(file))).toEqual([]);
    expect(code.length).toBeLessThan(50_000);
  });

  it('starts in a sandboxed frame too', async () => {
    const map = await openMap('framed', { prepare: serveSandboxed });
    await map.page.frameLocator('iframe').locator(idle).waitFor();
  });
});

/** Stands a page at `framed` that has the app in a frame of opaque origin, for which a server must allow any origin. */
async function serveSandboxed(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
  });
  const body = '<!doctype html><iframe sandbox="allow-scripts" src="./" width="1200" height="760"></iframe>';
  await page.route('**/framed', (route) => route.fulfill({ contentType: 'text/html', body }));
}
