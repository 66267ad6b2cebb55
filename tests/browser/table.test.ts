import { expect, inject, it } from 'vitest';
import { reading } from '#messages/reading';
import { words } from '#messages/words';
import { checkAccessibility, checkContrast } from './driver/check-accessibility.ts';
import { openApp, openPage } from './driver/open-map.ts';
import { story } from './driver/story.ts';

it('the table is a page that needs no script, in which axe finds nothing, and that leads to the map', async () => {
  const url = new URL('table.html', inject('appUrl')).href;
  const { page } = await openPage(url, [inject('appUrl')], { width: 390, height: 844 });
  expect(await page.locator('script').count()).toBe(0);
  expect(await page.getByRole('rowheader').count()).toBeGreaterThan(story.places.size);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await checkAccessibility({ page });
  await checkContrast({ page });
  await page.getByRole('link', { name: words.back }).click();
  await expect.poll(() => page.title()).toContain(story.title);
});

it('the page without a script leads to it', async () => {
  const { page } = await openApp('', { javaScript: false, expectedErrors: [/ csp$/] });
  await page.getByRole('link', { name: reading.table }).click();
  await page.getByRole('table', { name: words.table }).waitFor();
});
