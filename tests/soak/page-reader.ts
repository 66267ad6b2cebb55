import { map as mapWords } from '#messages/map';
import { timeline } from '#messages/timeline';
import { tools } from '#messages/tools';
import type { MapDriver } from '../browser/driver/map-driver.ts';
import { story } from '../browser/driver/story.ts';
import type { Chance } from './chance.ts';
import { emptyCaches } from './empty-caches.ts';

/** Windows between which a reader turns and resizes. */
const sizes = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
] as const;
const [HOME] = sizes;

/** What a reader does with the whole page; each ends where another can begin. */
export function pageActions(map: MapDriver, chance: Chance): Readonly<Record<string, () => Promise<void>>> {
  const { page, slider } = map;
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
  /** Many parts are only where there is room for them. */
  const pressIfThere = async (name: string): Promise<void> => {
    const button = page.getByRole('button', { name, exact: true }).first();
    if (await button.isVisible()) await button.click();
  };
  return {
    async 'drags the timeline'() {
      const box = await slider.boundingBox();
      if (!box) throw new Error('The slider is not on the screen.');
      const y = box.y + box.height / 2;
      await page.mouse.move(box.x + box.width * chance.share(), y);
      await page.mouse.down();
      for (let step = 0; step < 4; step++) await page.mouse.move(box.x + box.width * chance.share(), y, { steps: 6 });
      await page.mouse.up();
    },
    async 'chooses a place'() {
      await map.follow(`?place=${chance.of([...story.places.keys()])}`);
    },
    async 'chooses an event'() {
      await map.follow(`?event=${chance.of(story.events).id}`);
    },
    async 'walks from event to event'() {
      for (let step = 0; step < 4; step++) await slider.press(chance.of(['ArrowLeft', 'ArrowRight', 'Home', 'End']));
    },
    async 'plays a little'() {
      await pressIfThere(timeline.playEvents);
      await page.evaluate(() => new Promise((later) => setTimeout(later, 1500)));
      await pressIfThere(timeline.pause);
    },
    async 'drags and zooms the map'() {
      const box = await map.map.boundingBox();
      if (!box) throw new Error('The map is not on the screen.');
      const [x, y] = [box.x + box.width * 0.6, box.y + box.height * 0.5];
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, chance.of([-240, 240]));
      await page.mouse.down();
      await page.mouse.move(x - 120 * chance.share(), y + 60 * chance.share(), { steps: 5 });
      await page.mouse.up();
      await pressIfThere(chance.of([mapWords.zoomIn, mapWords.zoomOut, mapWords.reset]));
    },
    async 'opens the key'() {
      await pressIfThere(mapWords.legend);
      await page.keyboard.press('Escape');
    },
    async 'turns the lights off or on'() {
      await page.emulateMedia({ colorScheme: chance.of(['light', 'dark']) });
    },
    async 'resizes the window'() {
      await page.setViewportSize(chance.of(sizes));
    },
    async prints() {
      await page.pdf({ format: 'A4' });
    },
    async 'saves a picture'() {
      await page.setViewportSize(HOME);
      const { title } = tools.picture.kinds[chance.of(['svg', 'png'] as const)];
      const [picture] = await Promise.all([page.waitForEvent('download'), press(title)]);
      await picture.delete();
    },
    async 'opens the dialog for sharing'() {
      await page.setViewportSize(HOME);
      await press(tools.share.button);
      await page.locator('dialog[open]').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
    },
    async 'unfolds a text'() {
      const folds = page.locator('.panel summary');
      const fold = folds.nth(Math.floor(chance.share() * (await folds.count())));
      if (!(await fold.isVisible())) return;
      await fold.click();
      await fold.click();
    },
    async 'loses the graphics, and gets them back or has the map started again'() {
      await map.waitForMapIdle();
      const extension = await page.evaluateHandle(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('[data-map-state=ready] canvas');
        const found = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
        found?.loseContext();
        return found;
      });
      await map.drawing.waitFor();
      if (chance.of([true, false])) await extension.evaluate((found) => found?.restoreContext());
      else await map.standIn.getByRole('button').click();
      await extension.dispose();
      await map.waitForMapIdle();
    },
    async 'looks at another tab'() {
      for (const state of ['hidden', 'visible']) {
        await page.evaluate((to) => {
          Object.defineProperty(document, 'hidden', { value: to === 'hidden', configurable: true });
          Object.defineProperty(document, 'visibilityState', { value: to, configurable: true });
          document.dispatchEvent(new Event('visibilitychange'));
        }, state);
      }
    },
  };
}

/** Goes back to how the page opens, so that what is counted can be compared. */
export async function goHome(map: MapDriver): Promise<void> {
  await map.page.emulateMedia({ colorScheme: 'light' });
  await map.page.setViewportSize(HOME);
  await map.follow('');
  await map.page.mouse.move(1, 1);
  await map.page.getByRole('button', { name: mapWords.reset, exact: true }).click();
  await map.waitForMapIdle();
  await emptyCaches(map, (colorScheme) => map.page.emulateMedia({ colorScheme }));
}
