import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { momentText } from '../../src/i18n/format-moment.ts';
import { messages } from '../../src/i18n/messages.ts';
import { openApp } from './driver/open-map.ts';
import { story } from './driver/story.ts';

/** Translates the page as browsers do, as soon as it has words and whenever it has others. */
async function translate(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const translateAll = (): void => {
      const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (texts.nextNode()) found.push(texts.currentNode as Text);
      for (const text of found) {
        if (text.parentElement?.closest('font, script, style, title')) continue;
        const font = document.createElement('font');
        font.append(document.createElement('font'));
        font.firstElementChild?.append(`«${text.data}»`);
        text.replaceWith(font);
      }
    };
    new MutationObserver(translateAll).observe(document, { childList: true, subtree: true, characterData: true });
  });
}

const [first] = story.events;
const dateOf = (moment: number, event: string | null): string =>
  `«${momentText(story, { moment, event }, messages).date}»`;

it('a translated page goes on, from a place to the end of time', async () => {
  const map = await openApp('?place=iran', { height: 860, prepare: translate });
  await map.waitForDrawing();
  await map.slider.press('End');
  const { moment = 0, id = null } = story.events.at(-1) ?? {};
  await expect.poll(() => map.page.locator('.timeline-heading-date').innerText()).toBe(dateOf(moment, id));
  expect(await map.panel.innerText()).toContain(`«${messages.panel.place.before}»`);
});

it('a translated frame says the date of the event that it tells', async () => {
  const map = await openApp('embed.html?event=mar-a-lago-meeting', { width: 640, height: 480, prepare: translate });
  await map.waitForDrawing();
  await map.slider.press('Home');
  await map.waitForTitle(`«${first?.title}»`);
  expect(await map.page.locator('.panel-moment').innerText()).toBe(dateOf(first?.moment ?? 0, first?.id ?? null));
});
