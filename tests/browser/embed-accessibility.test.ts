import { it } from 'vitest';
import { panel as words } from '#messages/panel';
import { checkAccessibility, checkContrast } from './driver/check-accessibility.ts';
import { openApp } from './driver/open-map.ts';
import { nameOf, titleOf } from './driver/story.ts';

const views = [
  ['', words.introduction.heading],
  ['?place=gaza-israel', nameOf('gaza-israel')],
  ['?event=latakia-attacks', titleOf('latakia-attacks')],
] as const;

it('axe finds nothing in the page for frames, in the introduction, a place and an event, light and dark', async () => {
  const map = await openApp('embed.html', { width: 640, height: 480 });
  await map.waitForDrawing();
  for (const [query, title] of views) {
    await map.page.emulateMedia({ colorScheme: 'light' });
    await map.follow(query);
    await map.waitForTitle(title);
    await checkAccessibility(map);
    await checkContrast(map);
  }
});
