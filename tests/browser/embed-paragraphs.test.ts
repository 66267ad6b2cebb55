import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ArticleMapElement } from '../../src/embed/embed.d.ts';
import { eventually } from './driver/eventually.ts';
import { tabTo } from './driver/focus.ts';
import { type HostDriver, openHost } from './driver/open-host.ts';
import { saveData } from './driver/save-data.ts';
import { nameOf, titleOf } from './driver/story.ts';

/** Opens the article whose paragraphs are about events, with a map of these attributes above them, as a drawing. */
const openArticle = (attributes = '') => {
  const map = `<article-map id="map" height="420" ${attributes}></article-map>`;
  return openHost('paragraphs', { values: { map }, prepare: saveData });
};

/** A corner of a paragraph, where no link or button stands. */
const CORNER = { position: { x: 4, y: 8 } };

const eventOf = (host: HostDriver, mapId: string) =>
  host.page.locator(`#${mapId}`).evaluate((map: ArticleMapElement) => map.state?.event);

/** Ids of the elements that are marked as what a map shows. */
const current = ({ page }: HostDriver) =>
  page.locator('[aria-current=true]').evaluateAll((elements) => elements.map(({ id }) => id));

/** Scrolls until the top of an element is just above the line at which one reads. */
async function readTo(paragraph: Locator): Promise<void> {
  await paragraph.evaluate((element) => {
    scrollBy(0, element.getBoundingClientRect().top - innerHeight * 0.38);
  });
}

/** Adds a paragraph at the end of the article. */
async function addParagraph({ page }: HostDriver, attributes: Readonly<Record<string, string>>): Promise<Locator> {
  await page.locator('main').evaluate((article, given) => {
    const paragraph = document.createElement('p');
    for (const [name, value] of Object.entries(given)) paragraph.setAttribute(name, value);
    paragraph.className = 'room';
    paragraph.textContent = 'What was added later.';
    article.append(paragraph);
  }, attributes);
  return page.locator('main > p').last();
}

describe('paragraphs of the page', () => {
  it('move the map by a click, as marked links do, and are marked while it shows what they are about', async () => {
    const host = await openArticle();
    const { page } = host;
    const embed = host.embed();
    await embed.card.waitFor();
    await page.locator('#attacks').click(CORNER);
    await embed.waitForTitle(titleOf('latakia-attacks'));
    await eventually(() => current(host)).toEqual(['attacks']);

    const link = page.locator('#link');
    const before = page.url();
    await link.click();
    await embed.waitForTitle(nameOf('iran'));
    await eventually(() => current(host)).toEqual(['link']);
    expect(page.url(), 'the page is not left').toBe(before);

    await host.forget();
    await page.locator('#own').click();
    await readTo(page.locator('#ceasefire'));
    const added = await addParagraph(host, { 'data-map-event': 'hamas-assault' });
    await added.scrollIntoViewIfNeeded();
    // The browser sends a click to what it painted last there, which on a busy machine may still be the map's frame.
    await page.screenshot({ caret: 'initial' });
    await added.click(CORNER);
    await embed.waitForTitle(titleOf('hamas-assault'));
    const events = async () => (await host.heard()).filter(({ type }) => type === 'eventchange');
    await eventually(events, 'neither a control of its own nor scrolling has moved it').toEqual([
      { type: 'eventchange', map: 'map', detail: { place: null, event: 'hamas-assault', at: '2023-10-07' } },
    ]);
  });

  it('move a map that follows as they are read, those too that were added later', async () => {
    const host = await openArticle('follow');
    await eventually(() => eventOf(host, 'map')).toBeNull();
    for (const id of ['ceasefire', 'meeting']) {
      const paragraph = host.page.locator(`#${id}`);
      const event = await paragraph.getAttribute('data-map-event');
      await readTo(paragraph);
      await eventually(() => eventOf(host, 'map')).toBe(event);
    }
    await readTo(await addParagraph(host, { 'data-map-event': 'assad-ousted' }));
    await eventually(() => eventOf(host, 'map')).toBe('assad-ousted');
  });

  it('move the map that they name, or else the one above, or else the first', async () => {
    // All of it in the window: a click right after scrolling may be given to a frame that was there before.
    const host = await openHost('two-maps', { height: 1200, prepare: saveData });
    const shown = async () => [await eventOf(host, 'one'), await eventOf(host, 'two')];
    await eventually(shown).toEqual([null, null]);
    const clicks = [
      ['above', ['mar-a-lago-meeting', null]],
      ['first', ['latakia-attacks', null]],
      ['named', ['latakia-attacks', 'gaza-divided']],
      ['second', ['latakia-attacks', 'hezbollah-deadline']],
      ['within', ['assad-ousted', 'hezbollah-deadline']],
    ] as const;
    for (const [id, events] of clicks) {
      await host.page.locator(`#${id}`).click(CORNER);
      await eventually(shown, id).toEqual(events);
    }
    expect(await current(host)).toEqual(['second', 'within']);
  });
});

describe('a paragraph number in the card', () => {
  it('takes the reader to the paragraph of the page, and marks it for a while', async () => {
    const host = await openArticle();
    const embed = host.embed();
    const paragraph = host.page.locator('#attacks');
    await paragraph.click(CORNER);
    await embed.paragraph(14).click();
    await eventually(() => paragraph.getAttribute('data-map-marked')).toBe('');
    await eventually(() => paragraph.evaluate((element) => element === document.activeElement)).toBe(true);
    await eventually(() => paragraph.getAttribute('data-map-marked')).toBeNull();
    expect(await host.heard()).toContainEqual({ type: 'paragraphrequest', map: 'map', detail: { paragraph: 14 } });

    // What the page does not have is no button.
    await host.page.locator('#deadline').click(CORNER);
    await embed.waitForTitle(titleOf('hezbollah-deadline'));
    expect(await embed.paragraph(15).count()).toBe(0);
    const added = await addParagraph(host, { 'data-map-paragraph': '15' });
    await embed.paragraph(15).click();
    await eventually(() => added.evaluate((element) => element === document.activeElement)).toBe(true);
    await eventually(async () => ((await added.boundingBox())?.y ?? 9999) < 800, 'it is scrolled to').toBe(true);
  });

  it('and marked links are reached and pressed by keyboard', async () => {
    const host = await openArticle('event="latakia-attacks"');
    const { keyboard } = host.page;
    const number = host.embed().paragraph(14);
    await number.waitFor();
    await tabTo(host.page, number);
    await keyboard.press('Enter');
    await eventually(() => host.page.evaluate(() => document.activeElement?.id)).toBe('attacks');
    await tabTo(host.page, host.page.locator('#link'));
    await keyboard.press('Enter');
    await host.embed().waitForTitle(nameOf('iran'));
  });
});
