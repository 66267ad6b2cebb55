import { it } from 'vitest';
import { panel as words } from '../../src/i18n/en/panel.ts';
import { checkAccessibility } from './driver/check-accessibility.ts';
import { openMap } from './driver/open-map.ts';
import { saveData } from './driver/save-data.ts';
import { nameOf, titleOf } from './driver/story.ts';

const views = [
  ['', words.introduction.heading],
  ['?place=gaza-israel', nameOf('gaza-israel')],
  ['?event=latakia-attacks', titleOf('latakia-attacks')],
] as const;

it('axe finds nothing in the page for frames, in the introduction, a place and an event, light and dark', async () => {
  const map = await openMap('embed.html', { width: 640, height: 480, prepare: saveData });
  for (const colorScheme of ['light', 'dark'] as const) {
    await map.page.emulateMedia({ colorScheme });
    for (const [query, title] of views) {
      await map.follow(query);
      await map.waitForTitle(title);
      await checkAccessibility(map);
    }
  }
});
