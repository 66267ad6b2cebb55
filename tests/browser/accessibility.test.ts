import { describe, expect, it } from 'vitest';
import { legend } from '#messages/legend';
import { map as mapWords } from '#messages/map';
import { mapKeys } from '#messages/map-keys';
import { panel as words } from '#messages/panel';
import { tools } from '#messages/tools';
import { words as inWords } from '#messages/words';
import { checkAccessibility, checkContrast } from './driver/check-accessibility.ts';
import type { MapDriver } from './driver/map-driver.ts';
import { openApp, openMap } from './driver/open-map.ts';
import { nameOf, titleOf } from './driver/story.ts';

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;
const views = [
  ['', words.introduction.heading],
  ['?place=gaza-israel', nameOf('gaza-israel')],
  ['?event=latakia-attacks', titleOf('latakia-attacks')],
] as const;

/** Light, and in the dark what differs there. */
async function check(app: MapDriver): Promise<void> {
  await app.page.emulateMedia({ colorScheme: 'light' });
  await checkAccessibility(app);
  await checkContrast(app);
}

describe.each(sizes)('at $width × $height', (size) => {
  it('axe finds nothing in the introduction, a place and an event, light and dark', async () => {
    const app = await openApp('', size);
    await app.waitForDrawing();
    await app.page.getByRole('application', { name: mapKeys.label }).waitFor({ state: 'attached' });
    for (const [query, title] of views) {
      await app.follow(query);
      await app.waitForTitle(title);
      await check(app);
    }
  });
});

it.each([
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
])('axe finds nothing in what is opened over the page at $width × $height, light and dark', async (size) => {
  const app = await openApp('', size);
  const { page } = app;
  await app.waitForDrawing();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
  await press(mapWords.legend);
  await page.getByRole('button', { name: legend.close }).waitFor();
  await check(app);
  await page.keyboard.press('Escape');
  if (size.width < 500) await press(mapWords.controls);
  await press(mapKeys.move);
  await check(app);
  for (const dialog of [mapKeys.keys, inWords.button, tools.share.button]) {
    await page.getByRole('button', { name: dialog, exact: true }).first().press('Enter');
    await page.getByRole('dialog').waitFor();
    await check(app);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
});

it('axe finds nothing with the map, light and dark', async () => {
  const map = await openMap();
  await map.waitForMapIdle();
  await check(map);
});

it('no two landmarks have one name', async () => {
  const { page, ...app } = await openApp();
  await app.waitForDrawing();
  const names = await page.evaluate(() => {
    const landmarks = document.querySelectorAll('main, nav, section[aria-label], section[aria-labelledby], aside');
    return [...landmarks].map((each) => each.getAttribute('aria-label') ?? each.getAttribute('aria-labelledby') ?? '');
  });
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name, index) => name === '' || names.indexOf(name) !== index)).toEqual([]);
});
