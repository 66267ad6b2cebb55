import type { Page } from 'playwright-core';
import { map as mapWords } from '#messages/map';
import type { ArticleMapElement } from '../../src/embed/embed.d.ts';
import { isoDate } from '../../src/time/day.ts';
import { createEmbedDriver } from '../browser/driver/embed-driver.ts';
import { story } from '../browser/driver/story.ts';
import type { Chance } from './chance.ts';
import { emptyCaches } from './empty-caches.ts';

/** What an article and its reader do with the map in it. */
export function hostActions(page: Page, chance: Chance): Readonly<Record<string, () => Promise<void>>> {
  const element = page.locator('article-map').first();
  const embed = createEmbedDriver(page.locator('iframe').first().contentFrame());
  const set = (name: 'place' | 'event' | 'theme', value: string | null) =>
    element.evaluate((map: ArticleMapElement, [key, to]) => void Reflect.set(map, key ?? '', to), [name, value]);
  return {
    'has the map show a place': () => set('place', chance.of([...story.places.keys()])),
    'has the map show an event': () => set('event', chance.of(story.events).id),
    'sets the map’s colours': () => set('theme', chance.of(['light', 'dark', 'auto'])),
    'goes through the paragraphs': async () => {
      const paragraphs = page.locator('p[data-map-event]');
      await paragraphs.nth(Math.floor(chance.share() * (await paragraphs.count()))).click();
    },
    'scrolls the map out of sight and back': async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await page.evaluate(() => new Promise(requestAnimationFrame));
      await page.evaluate(() => scrollTo(0, 0));
    },
    'makes the column narrow and wide': () => page.setViewportSize({ width: chance.of([420, 720, 1100]), height: 800 }),
    'walks through the events in the frame': async () => {
      for (let step = 0; step < 3; step++) await embed.slider.press(chance.of(['ArrowLeft', 'ArrowRight', 'End']));
    },
    'zooms in and out in the frame': async () => {
      for (const name of [mapWords.controls, mapWords.zoomIn, mapWords.reset, mapWords.controls])
        await embed.frame.getByRole('button', { name, exact: true }).click();
    },
    'prints the article': async () => void (await page.pdf({ format: 'A4' })),
    // A second one: with a map that is taken away goes all that its frame has kept.
    'puts a second map in and takes it away': () =>
      page.evaluate(
        async (place) => {
          const second = document.createElement('article-map') as ArticleMapElement;
          const isThere = new Promise((resolve) => second.addEventListener('ready', resolve, { once: true }));
          document.body.append(second);
          second.place = place;
          await isThere;
          second.remove();
        },
        chance.of([...story.places.keys()]),
      ),
  };
}

/** Goes back to how the article opens, with its map in the state that it begins with. */
export async function settleHost(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1100, height: 800 });
  await page.evaluate(() => scrollTo(0, 0));
  const element = page.locator('article-map').first();
  await element.evaluate(
    (map: ArticleMapElement) => void Object.assign(map, { place: null, event: null, theme: 'light' }),
  );
  const frame = page.locator('iframe').first().contentFrame();
  const embed = createEmbedDriver(frame);
  await embed.waitForMapIdle();
  await frame.locator('html').evaluate(() => {
    history.replaceState(null, '', '?');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await frame
    .locator(`[data-moment="${isoDate(story.calendar.now)}"]`)
    .first()
    .waitFor();
  await embed.waitForMapIdle();
  await emptyCaches(embed, (theme) =>
    element.evaluate((map: ArticleMapElement, to) => void Object.assign(map, { theme: to }), theme),
  );
}
