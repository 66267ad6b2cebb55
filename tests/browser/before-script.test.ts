import { describe, expect, it } from 'vitest';
import { panel as words } from '#messages/panel';
import { pointInside } from './driver/inside.ts';
import type { MapDriver } from './driver/map-driver.ts';
import { files, type Gate, holdBack, setPatience } from './driver/network.ts';
import { openApp } from './driver/open-map.ts';
import { countedEvents, nameOf, story, titleOf } from './driver/story.ts';

const sizes = [
  { width: 1280, height: 800, scrolls: false },
  { width: 390, height: 844, scrolls: false },
  { width: 640, height: 480, scrolls: true },
] as const;

const HYDRATED = 'html[data-hydrated]';

/** Opens the app with its script held back; the gate lets it through. */
async function openWaiting(path: string, size: (typeof sizes)[number]): Promise<{ map: MapDriver; entry: Gate }> {
  let entry: Gate | undefined;
  const map = await openApp(path, {
    ...size,
    early: true,
    prepare: async (page) => {
      await setPatience(page, 'endless');
      entry = await holdBack(page, files.entry);
    },
  });
  if (!entry) throw new Error('The script was not held back.');
  await map.page.locator('script[data-page]').waitFor({ state: 'attached' });
  await map.page.locator('html[data-drawn]').waitFor();
  return { map, entry };
}

/** Boxes of the parts of the page, in px, as far as the window shows them, once its fonts have come. */
function layoutOf({ page }: MapDriver): Promise<Record<string, readonly number[]>> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    return Object.fromEntries(
      ['.app-map-area', '.timeline', '.app-text', '.app-masthead h1'].map((part) => {
        const { left, top, right, bottom } = document.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
        return [part, [left, top, right, Math.min(bottom, innerHeight)].map(Math.round)];
      }),
    );
  });
}

describe.each(sizes)('before the script runs, at $width × $height', (size) => {
  it('the drawing stands in the layout, and a click on a place shows its text where the panel is', async () => {
    const { map } = await openWaiting('', size);
    const { page } = map;
    const [mapArea, drawing] = await page.evaluate(() =>
      ['.app-map-area', '.app-svg-map'].map((part) =>
        JSON.stringify(document.querySelector(part)?.getBoundingClientRect()),
      ),
    );
    expect(mapArea).toBeDefined();
    expect(drawing).toBe(mapArea);
    expect(await page.getByRole('heading', { level: 1, name: story.headline.text }).count()).toBe(1);
    expect(await page.getByText(words.introduction.heading).filter({ visible: true }).count()).toBe(1);
    const scroll = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return [scrollWidth, scrollHeight];
    });
    expect(scroll).toEqual([size.width, size.scrolls ? expect.any(Number) : size.height]);

    await map.clickDrawn(pointInside('southern-lebanon'));
    await expect.poll(() => new URL(page.url()).hash).toBe('#place-southern-lebanon');
    const article = page.locator('article#place-southern-lebanon');
    await article.waitFor();
    expect(await article.innerText()).toContain(story.places.get('southern-lebanon')?.text);
    const box = await page.locator('.reading').boundingBox();
    const panel = await page.locator('.app-text').boundingBox();
    if (!(box && panel)) throw new Error('There is no text on the screen.');
    expect(box.x, 'within the panel').toBeGreaterThanOrEqual(panel.x - 1);
    expect(box.x + box.width).toBeLessThanOrEqual(panel.x + panel.width + 1);
    // On a page that scrolls the panel may be out of sight: the text comes to the reader.
    expect(Math.min(box.y + box.height, size.height)).toBeGreaterThan((size.scrolls ? box.y : panel.y) + 60);
    const heading = await article.getByRole('heading').first().boundingBox();
    if (!heading) throw new Error('The text has no heading on the screen.');
    const onTop = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.closest('article')?.id, [
      heading.x + 4,
      heading.y + heading.height / 2,
    ] as const);
    expect(onTop, 'nothing lies over it').toBe('place-southern-lebanon');
    expect(await page.locator('.reading article').filter({ visible: true }).count(), 'that text alone').toBe(1);
  });

  it('a click is kept: the panel tells of that place once it does', async () => {
    const { map, entry } = await openWaiting('', size);
    await map.clickDrawn(pointInside('southern-lebanon'));
    await map.page.locator('article#place-southern-lebanon').waitFor();
    entry.open();
    await map.waitForTitle(nameOf('southern-lebanon'));
    await expect.poll(() => map.page.url().split('/').at(-1)).toBe('?place=southern-lebanon');
    expect(await map.page.locator('.reading').count(), 'what stood in for the panel').toBe(0);
  });

  it('a moved slider is kept: the panel tells of that moment once it does', async () => {
    const { map, entry } = await openWaiting('', size);
    await map.slider.focus();
    await map.page.keyboard.press('Home');
    entry.open();
    await map.waitForTitle(titleOf('hamas-assault'));
    expect(await map.momentInWords()).toContain(`1 of ${countedEvents}`);
  });

  it('nothing moves when it does', async () => {
    const { map, entry } = await openWaiting('', size);
    const before = await layoutOf(map);
    entry.open();
    await map.page.locator(HYDRATED).waitFor();
    expect(await layoutOf(map)).toEqual(before);
  });

  it('nothing of the opening state shows where the address asks for another', async () => {
    const { map, entry } = await openWaiting('?place=latakia&event=assad-ousted', size);
    const seen = () =>
      map.page.evaluate(() =>
        ['.app-svg-map', '.inset', '.app-text', '.timeline'].filter((part) =>
          document.querySelector(part)?.checkVisibility({ visibilityProperty: true }),
        ),
      );
    expect(await seen()).toEqual([]);
    entry.open();
    await map.waitForTitle(nameOf('latakia'));
    expect(await seen()).toEqual(expect.arrayContaining(['.app-text', '.timeline']));
    expect(await map.momentInWords()).toContain(titleOf('assad-ousted'));
    expect(map.page.url()).toContain('?place=latakia&event=assad-ousted');
  });
});

it('a link of a text that is followed before the script runs is kept too', async () => {
  const { map, entry } = await openWaiting('', sizes[0]);
  await map.clickDrawn(pointInside('latakia'));
  const article = map.page.locator('article#place-latakia');
  await article
    .getByRole('link', { name: titleOf('latakia-attacks') })
    .first()
    .click();
  await map.page.locator('article#event-latakia-attacks').waitFor();
  entry.open();
  await map.waitForTitle(titleOf('latakia-attacks'));
  await expect.poll(() => map.page.url().split('/').at(-1)).toBe('?event=latakia-attacks');
});
