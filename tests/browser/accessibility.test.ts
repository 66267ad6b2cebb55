import { describe, it } from 'vitest';
import { panel as words } from '#messages/panel';
import { checkAccessibility, checkContrast } from './driver/check-accessibility.ts';
import { openApp, openMap } from './driver/open-map.ts';
import { nameOf, titleOf } from './driver/story.ts';

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 640, height: 480 },
] as const;
const views = [
  ['', words.introduction.heading],
  ['?place=gaza-israel', nameOf('gaza-israel')],
  ['?event=latakia-attacks', titleOf('latakia-attacks')],
] as const;

describe.each(sizes)('at $width × $height', (size) => {
  it('axe finds nothing in the introduction, a place and an event, light and dark', async () => {
    const app = await openApp('', size);
    await app.waitForDrawing();
    for (const [query, title] of views) {
      await app.page.emulateMedia({ colorScheme: 'light' });
      await app.follow(query);
      await app.waitForTitle(title);
      await checkAccessibility(app);
      await checkContrast(app);
    }
  });
});

it('axe finds nothing with the map, light and dark', async () => {
  const map = await openMap();
  await map.waitForMapIdle();
  await checkAccessibility(map);
  await checkContrast(map);
});
