import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { eventually } from './driver/eventually.ts';
import { openHost } from './driver/open-host.ts';
import { story, titleOf } from './driver/story.ts';

const COUNT = 20;

/** What each map opens with. */
const eventAt = (index: number): string => story.events[index % story.events.length]?.id ?? '';

const indices = Array.from({ length: COUNT }, (_, index) => index);
const code = [
  '<script async src="{{app}}embed.js"></script>',
  ...indices.map(
    (index) => `<article-map id="map${index}" event="${eventAt(index)}"></article-map><p class="gap"></p>`,
  ),
].join('');

/** Graphics contexts that the maps of a page hold together. */
async function countContexts(page: Page): Promise<number> {
  const counts = page.frames().map((frame) => frame.evaluate(() => document.querySelectorAll('canvas').length));
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

it(`${COUNT} maps on a page show their drawings as one comes to them, and only what is in sight holds graphics`, async () => {
  const warnings: string[] = [];
  const host = await openHost('article', {
    withMap: true,
    values: { code },
    prepare: async (page) => void page.on('console', (message) => warnings.push(message.text())),
  });
  const { page } = host;
  for (const index of indices) {
    await page.locator(`#map${index}`).evaluate((map) => map.scrollIntoView({ block: 'center' }));
    const embed = host.embed(`map${index}`);
    await embed.waitForTitle(titleOf(eventAt(index)));
    await embed.drawing
      .or(embed.map.and(page.locator('[data-map-state=ready]')))
      .first()
      .waitFor();
  }
  expect(await page.locator('iframe').count(), 'all have come').toBe(COUNT);
  const ready = async () => (await host.heard()).filter(({ type }) => type === 'ready');
  await eventually(ready).toHaveLength(COUNT);

  await host.embed(`map${COUNT - 1}`).waitForMapIdle();
  await eventually(() => countContexts(page)).toBe(1);
  await page.evaluate(() => scrollTo(0, 0));
  await host.embed('map0').waitForMapIdle();
  await eventually(() => countContexts(page)).toBe(1);
  const left = host.embed(`map${COUNT - 1}`);
  expect(await left.frame.locator('.maplibregl-canvas').count()).toBe(0);
  expect(await left.drawing.count(), 'its drawing stands').toBe(1);
  expect(warnings.filter((text) => /WebGL contexts/.test(text))).toEqual([]);
});
