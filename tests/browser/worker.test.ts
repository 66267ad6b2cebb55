import { expect, it } from 'vitest';
import { openMap } from './driver/open-map.ts';

it('the worker of the map loads what it shares with the page from the same file', async () => {
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
