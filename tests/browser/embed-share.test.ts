import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { copyField as copyWords } from '#messages/copy-field';
import { shareDialog as words } from '#messages/share-dialog';
import { tools } from '#messages/tools';
import { checkAccessibility } from './driver/check-accessibility.ts';
import { eventually } from './driver/eventually.ts';
import { openHost } from './driver/open-host.ts';
import { openApp } from './driver/open-map.ts';
import { saveData } from './driver/save-data.ts';
import { nameOf, titleOf } from './driver/story.ts';

const query = '?place=southern-syria&event=latakia-attacks';

/** A browser that lets no script write to the clipboard. */
async function denyClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Clipboard.prototype.writeText = () =>
      Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
  });
}

/** Opens the dialog at a state of the map, with the part about embedding unfolded. */
async function openDialog() {
  const map = await openApp(query, {
    prepare: async (page) => {
      await saveData(page);
      await denyClipboard(page);
    },
  });
  await map.page.getByRole('button', { name: tools.share.button }).click();
  const dialog = map.page.getByRole('dialog', { name: words.title });
  await dialog.getByText(words.embed.title).click();
  const field = dialog.getByLabel(words.embed.field);
  return { map, dialog, field, code: () => field.inputValue() };
}

/** What is on the clipboard, as a reader who pastes it sees. */
async function pasted(page: Page): Promise<string> {
  const other = await page.context().newPage();
  await other.setContent('<textarea></textarea>');
  await other.locator('textarea').focus();
  await other.keyboard.press('ControlOrMeta+V');
  const text = await other.locator('textarea').inputValue();
  await other.close();
  return text;
}

describe('the dialog for sharing', () => {
  it('writes code that works where it is pasted, and copies it without permission for the clipboard', async () => {
    const { map, dialog, field, code } = await openDialog();
    const asElement = await code();
    await dialog.getByRole('button', { name: words.embed.copy }).click();
    await dialog.getByText(copyWords.copied).waitFor();
    expect(await pasted(map.page)).toBe(asElement);
    await dialog.getByLabel(words.options.kinds.iframe).check();
    await eventually(code).toContain('<iframe');
    const asFrame = await code();

    const element = await openHost('article', { values: { code: asElement }, prepare: saveData });
    await element.embed().waitForTitle(nameOf('southern-syria'));
    await eventually(() => element.heard()).toMatchObject([
      { type: 'ready', detail: { place: 'southern-syria', event: 'latakia-attacks' } },
    ]);
    expect(await element.maps.count()).toBe(1);
    const frame = await openHost('article', { values: { code: asFrame }, prepare: saveData });
    await frame.embed().waitForTitle(nameOf('southern-syria'));
    expect(await frame.maps.count()).toBe(0);
    expect(await field.isVisible()).toBe(true);
  });

  it('shows the embed as it will be, at its size', async () => {
    const { map, dialog, code } = await openDialog();
    await dialog.getByLabel(words.options.kinds.iframe).check();
    await dialog.getByLabel(words.options.widths.fixed).check();
    await dialog.getByLabel(words.options.widthPx).fill('400');
    await dialog.getByLabel(words.options.heightPx).fill('500');
    await dialog.getByLabel(words.options.appearance.theme.values.dark).check();
    await dialog.getByLabel(words.options.appearance.hide.values.timeline).check();
    await dialog.getByLabel(words.options.starts.opening).check();
    expect(await code()).toMatch(/width="400" height="500"/);
    await dialog.getByText(words.preview.label(400, 500)).waitFor();
    const preview = dialog.locator('iframe');
    const inside = preview.contentFrame();
    await inside.locator('html[data-theme=dark][data-hide=timeline]').waitFor();
    const size = await inside.locator('html').evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(size).toEqual({ width: 400, height: 500 });
    await inside.locator('.panel-card').waitFor();
    expect(await inside.getByRole('slider').count()).toBe(0);
    expect(await inside.getByText(titleOf('latakia-attacks')).count(), 'at the map’s own beginning').toBe(0);

    await map.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await map.placeTitle(), 'the page behind has not heard of it').toBe(nameOf('southern-syria'));
  });

  it('has nothing that axe finds, light and dark', async () => {
    const { map, dialog } = await openDialog();
    await dialog.locator('iframe').contentFrame().locator('.panel-card').waitFor();
    for (const [kind, colorScheme] of [
      ['iframe', 'dark'],
      ['element', 'light'],
    ] as const) {
      await map.page.emulateMedia({ colorScheme });
      await dialog.getByLabel(words.options.kinds[kind]).check();
      // The preview is the same app once more.
      await checkAccessibility(map, ['landmark-unique']);
    }
  });
});
