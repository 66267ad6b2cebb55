import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { panel as words } from '#messages/panel';
import { reading } from '#messages/reading';
import { checkAccessibility, checkContrast } from './driver/check-accessibility.ts';
import { pointInside } from './driver/inside.ts';
import type { MapDriver } from './driver/map-driver.ts';
import { openApp } from './driver/open-map.ts';
import { nameOf, story, titleOf } from './driver/story.ts';

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;

/** The browser says that it does not fetch the scripts that the page announces. */
const expectedErrors = [/\.js csp$/];

/**
 * The same page for a browser that runs scripts, as axe has to: without its own. What the browser shows where scripts are
 * off is the same, for the page asks nothing else of it.
 */
async function takeScripts(page: Page): Promise<void> {
  await page.route(inject('appUrl'), async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script(?![^>]*\bdata-)[^>]*>[\s\S]*?<\/script>/g, '');
    await route.fulfill({ response, body });
  });
}

/** The part of the address that says which text was gone to. */
const hashOf = (map: MapDriver): string => new URL(map.page.url()).hash;

describe.each(sizes)('without a script, at $width × $height', (size) => {
  it('title, drawing, introduction and all texts are there to be read, no wider than the window, and every link leads into the page', async () => {
    const map = await openApp('', { ...size, javaScript: false, expectedErrors });
    const { page } = map;
    expect(await page.getByRole('heading', { level: 1, name: story.headline.text }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: words.introduction.heading }).isVisible()).toBe(true);
    for (const paragraph of story.introduction) expect(await page.getByText(paragraph).first().isVisible()).toBe(true);

    const mapArea = await page.locator('.app-map-area').boundingBox();
    expect(mapArea?.width).toBe(size.width);
    expect(mapArea?.height).toBeGreaterThan(300);
    for (const id of ['latakia', 'southern-lebanon', 'southern-syria', 'gaza-hamas', 'west-bank']) {
      const shape = page.locator(`.app-svg-map [data-place="${id}"]`);
      expect(await shape.isVisible(), id).toBe(true);
    }

    const textOf = async (id: string): Promise<string> => {
      const article = page.locator(`article#${id}`);
      expect(await article.isVisible(), id).toBe(true);
      return (await article.innerText()).replace(/\s+/g, ' ');
    };
    for (const { id, name, headline, text, states } of story.places.values()) {
      const told = await textOf(`place-${id}`);
      for (const part of [name, headline, text, ...states.map((state) => state.text)]) expect(told).toContain(part);
    }
    for (const { id, title, text } of story.events) {
      const told = await textOf(`event-${id}`);
      for (const part of [title, text]) expect(told).toContain(part);
    }
    const everything = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
    for (const claim of story.claims) expect(everything).toContain(claim.text);
    const buttons = await page.getByRole('button').filter({ visible: true }).allInnerTexts();
    expect(buttons, 'nothing that would not answer').toEqual([]);

    const found = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
      lost: [...document.querySelectorAll('a[href^="#"]')]
        .map((link) => link.getAttribute('href')?.slice(1) ?? '')
        .filter((id) => document.getElementById(id) === null),
    }));
    expect(found.width).toBeLessThanOrEqual(size.width);
    expect(found.height, 'one scrolls down').toBeGreaterThan(4 * size.height);
    expect(found.lost).toEqual([]);
  });

  it('a click on a drawn place and the links of the index lead to their texts', async () => {
    const map = await openApp('', { ...size, javaScript: false, expectedErrors });
    const { page } = map;
    const isAtTop = async (id: string): Promise<boolean> => {
      const box = await page.locator(`article#${id}`).boundingBox();
      return box !== null && box.y > -2 && box.y < size.height / 2;
    };
    for (const id of ['southern-lebanon', 'latakia']) {
      await page.evaluate(() => scrollTo(0, 0));
      await map.clickDrawn(pointInside(id));
      await expect.poll(() => hashOf(map)).toBe(`#place-${id}`);
      await expect.poll(() => isAtTop(`place-${id}`), { message: `the text of ${id} is seen` }).toBe(true);
    }
    const contents = page.getByRole('navigation', { name: reading.contents });
    await contents.getByRole('link', { name: nameOf('qatar'), exact: true }).click();
    await expect.poll(() => hashOf(map)).toBe('#place-qatar');
    await expect.poll(() => isAtTop('place-qatar')).toBe(true);
    await contents.getByRole('link', { name: titleOf('hamas-assault'), exact: true }).click();
    await expect.poll(() => hashOf(map)).toBe('#event-hamas-assault');
    await expect.poll(() => isAtTop('event-hamas-assault')).toBe(true);
    await page.locator('article#event-hamas-assault').getByRole('link', { name: reading.toMap }).click();
    const line = await page.locator('.page-line').boundingBox();
    await expect
      .poll(async () => (await page.locator('.app-map-area').boundingBox())?.y, {
        message: 'under the line that stays',
      })
      .toBeCloseTo(line?.height ?? 0, -1);
  });

  it('axe finds nothing, light and dark', async () => {
    const map = await openApp('', { ...size, prepare: takeScripts });
    expect(await map.page.locator('html').getAttribute('data-layout'), 'no script has run').toBeNull();
    await checkAccessibility(map);
    // Colours do not depend on the size.
    if (size.width > 1000) await checkContrast(map);
  });
});
