import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { legend } from '#messages/legend';
import { map as mapWords } from '#messages/map';
import { mapKeys } from '#messages/map-keys';
import { panel as words } from '#messages/panel';
import { timeline } from '#messages/timeline';
import { tools } from '#messages/tools';
import { words as inWords } from '#messages/words';
import { openApp } from './driver/open-map.ts';
import { nameOf, titleOf } from './driver/story.ts';

const windows = [
  { path: '', width: 1280, height: 800 },
  { path: '', width: 390, height: 844 },
  { path: '', width: 853, height: 533 },
  { path: '', width: 320, height: 256 },
  { path: 'embed.html', width: 640, height: 480 },
  { path: 'embed.html', width: 320, height: 420 },
] as const;

/** Says why what has the focus cannot be seen; null where it can (WCAG 2.2, 2.4.11 and 2.4.7). */
function lostFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { activeElement: element } = document;
    if (!element || element === document.body) return 'nothing has the focus';
    const name = (element.getAttribute('aria-label') ?? element.textContent ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 60);
    const box = element.getBoundingClientRect();
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (right - left < 1 || bottom - top < 1) return `${name} is out of the window`;
    const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
    const points = shares.flatMap((x) =>
      shares.map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
    );
    const isSeen = points.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
    return isSeen || element.matches('.map-keys') ? null : `${name} is covered`;
  });
}

async function expectFocus(page: Page, after: string): Promise<void> {
  await expect.poll(() => lostFocus(page), { message: after }).toBeNull();
}

describe.each(windows)('at $width × $height $path', ({ path, width, height }) => {
  it('every stop of the Tab key can be seen', async () => {
    const { page, ...app } = await openApp(path, { width, height });
    await app.waitForDrawing();
    await page.getByRole('application', { name: mapKeys.label }).waitFor({ state: 'attached' });
    const lost: string[] = [];
    for (let stop = 0; stop < 140; stop++) {
      await page.keyboard.press('Tab');
      const isOut = await page.evaluate(() => document.activeElement === document.body);
      if (isOut) break;
      const why = await lostFocus(page);
      if (why) lost.push(why);
    }
    expect(lost).toEqual([]);
  });

  it("the buttons that move the map are whole, each where it leads, and in nobody's way", async () => {
    const { page, ...app } = await openApp(path, { width, height });
    await app.waitForDrawing();
    await page.getByRole('application', { name: mapKeys.label }).waitFor({ state: 'attached' });
    const fold = page.getByRole('button', { name: mapWords.controls, exact: true });
    if (await fold.isVisible()) await fold.click();
    await page.getByRole('button', { name: mapKeys.move }).click();
    const map = await page.locator('.app-map-area').boundingBox();
    for (const { label } of mapKeys.directions) {
      const button = page.getByRole('button', { name: label });
      await button.click();
      const box = await button.boundingBox();
      const isWithin =
        map !== null &&
        box !== null &&
        box.x >= map.x &&
        box.x + box.width <= map.x + map.width &&
        box.y >= map.y &&
        box.y + box.height <= map.y + map.height;
      expect(isWithin, label).toBe(true);
    }
  });

  it('after each step of a reader who uses keys the focus is somewhere, in sight', async () => {
    const { page, ...app } = await openApp(path, { width, height });
    await app.waitForDrawing();
    await page.getByRole('application', { name: mapKeys.label }).waitFor({ state: 'attached' });
    const press = async (name: string | RegExp, key = 'Enter'): Promise<void> => {
      await page.getByRole('button', { name, exact: true }).first().focus();
      await page.keyboard.press(key);
      await expectFocus(page, `${name}, ${key}`);
    };
    // The card of an embed has another name than the text of the page.
    const seeTitle = (name: string) => page.getByRole('heading', { name, exact: true, level: 2 }).waitFor();
    const key = async (name: string, after: string): Promise<void> => {
      await page.keyboard.press(name);
      await expectFocus(page, after);
    };
    if (path !== '') await press(words.allPlaces);
    await press(new RegExp(`^${nameOf('latakia')}\\b`));
    await seeTitle(nameOf('latakia'));
    await expectFocus(page, 'a place');
    await key('Escape', 'back from a place');
    await seeTitle(path === '' ? words.introduction.heading : words.introduction.places);
    await expectFocus(page, 'the introduction');
    await app.slider.focus();
    await key('End', 'the last event');
    await key('Home', 'the first event');
    await seeTitle(titleOf('hamas-assault'));
    await press(timeline.playEvents);
    await press(timeline.pause);
    await press(mapWords.legend);
    await page.getByRole('button', { name: legend.close }).waitFor();
    await expectFocus(page, 'the key is open');
    await key('Tab', 'on from the key');
    await key('Escape', 'the key closes');
    await page.getByRole('button', { name: legend.close }).waitFor({ state: 'detached' });
    await expectFocus(page, 'the key is closed');
    const isFolded = await page.getByRole('button', { name: mapWords.controls, exact: true }).isVisible();
    if (isFolded) await press(mapWords.controls);
    await press(mapKeys.move);
    await key('Escape', 'the buttons that move the map close');
    for (const dialog of [mapKeys.keys, inWords.button]) {
      await press(dialog);
      await page.getByRole('dialog').waitFor();
      await expectFocus(page, dialog);
      await key('Escape', `${dialog} closes`);
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await expectFocus(page, `${dialog} has closed`);
    }
    if (path === '') {
      await press(tools.share.button);
      await key('Escape', 'the dialog for sharing closes');
    }
  });
});

it('the sheet of a phone, drawn up, holds the focus, and Escape lowers it', async () => {
  const { page, ...app } = await openApp('', { width: 390, height: 844 });
  await app.waitForDrawing();
  await page.locator('.app-sheet-handle').focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-high="true"]').waitFor();
  for (let stop = 0; stop < 90; stop++) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement === document.body || activeElement?.closest('.app-sheet, .app-skip') !== null;
    });
    expect(where, 'nothing under the sheet has the focus').toBe(true);
  }
  await page.keyboard.press('Escape');
  await page.locator('[data-high="false"]').waitFor();
  await expectFocus(page, 'lowered');
});
