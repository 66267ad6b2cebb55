import { expect, inject, it } from 'vitest';
import { mapKeys } from '#messages/map-keys';
import { panel as words } from '#messages/panel';
import { tools } from '#messages/tools';
import { words as inWords } from '#messages/words';
import { openApp } from './driver/open-map.ts';
import { nameOf, titleOf } from './driver/story.ts';

interface View {
  readonly name: string;
  readonly path: string;
  /** What the text is about then. */
  readonly title: string;
  /** A button that opens a dialog, which is looked at instead of the page. */
  readonly dialog?: string;
}

const views: readonly View[] = [
  { name: 'introduction', path: '', title: words.introduction.heading },
  { name: 'place', path: '?place=southern-lebanon', title: nameOf('southern-lebanon') },
  { name: 'event', path: '?event=latakia-attacks', title: titleOf('latakia-attacks') },
  { name: 'embed', path: 'embed.html', title: words.introduction.heading },
  { name: 'dialog-share', path: '', title: words.introduction.heading, dialog: tools.share.button },
  { name: 'dialog-words', path: '', title: words.introduction.heading, dialog: inWords.button },
];

/**
 * What a screen reader is given, role by role and name by name. Whoever changes one of these files reads it first: is each name
 * one that a person would say, and does the order tell the story?
 */
it.each(views)('what assistive technology is told: $name', async ({ name, path, title, dialog }) => {
  const { page, ...app } = await openApp(path, path.startsWith('embed') ? { width: 640, height: 480 } : {});
  await app.waitForDrawing();
  await page.getByRole('heading', { name: title, exact: true, level: 2 }).waitFor();
  await page.getByRole('application', { name: mapKeys.label }).waitFor({ state: 'attached' });
  if (dialog) await page.getByRole('button', { name: dialog }).click();
  const part = dialog ? page.getByRole('dialog') : page.locator('.app');
  const tree = (await part.ariaSnapshot()).replaceAll(inject('appUrl'), 'https://maps.example.org/');
  await expect(`${tree}\n`).toMatchFileSnapshot(`trees/${name}.yml`);
});
