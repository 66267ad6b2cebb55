import { describe, expect, it } from 'vitest';
import { app as appWords } from '#messages/app';
import { panel as words } from '#messages/panel';
import { tools } from '#messages/tools';
import { eventually } from './driver/eventually.ts';
import { pointInside } from './driver/inside.ts';
import { layoutShift } from './driver/layout-shift.ts';
import { fileErrors, holdBack, listRequests } from './driver/network.ts';
import { type HostDriver, openHost } from './driver/open-host.ts';
import { saveData } from './driver/save-data.ts';
import { nameOf, story, titleOf } from './driver/story.ts';

const opening = { place: null, event: 'latakia-attacks', at: '2025-12-29' };

/** Changes attributes of the first map within one turn of the page; null takes one away. */
async function change(host: HostDriver, attributes: Readonly<Record<string, string | null>>): Promise<void> {
  await host.maps.first().evaluate((element, changes) => {
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
  }, attributes);
}

/** Waits until the page has heard this many times from its maps since it last forgot, and says what. */
async function waitToHear(host: HostDriver, count: number) {
  await eventually(async () => (await host.heard()).length).toBeGreaterThanOrEqual(count);
  return (await host.heard()).map(({ type, detail }) => ({ type, detail }));
}

describe('two pasted lines', () => {
  it('cost the page a loader until the map comes near, and then do not move what is on it', async () => {
    let asked: readonly string[] = [];
    const host = await openHost('element', {
      withMap: true,
      values: { before: 'long' },
      prepare: async (page) => {
        asked = listRequests(page);
      },
    });
    const { page, maps } = host;
    await page.evaluate(() => customElements.whenDefined('article-map'));
    await layoutShift(page);
    expect(asked.filter((name) => !/^(element\.html|host\.css)$/.test(name))).toEqual(['embed.js']);
    expect(await maps.locator('a').first().getAttribute('href'), 'a poster with a link').toBe(host.app);

    // Near, but not yet in the window.
    await maps.evaluate((map) => scrollTo(0, map.getBoundingClientRect().top - innerHeight - 400));
    const frame = maps.locator('iframe');
    await frame.waitFor();
    expect(await frame.getAttribute('title')).toBe(tools.share.pageTitle(story.title));
    expect(await frame.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect((await frame.getAttribute('sandbox'))?.split(' ')).toEqual(
      expect.arrayContaining(['allow-scripts', 'allow-same-origin', 'allow-popups']),
    );
    expect(await frame.getAttribute('src')).toBe(`${host.app}embed.html?event=latakia-attacks`);

    expect(await waitToHear(host, 1)).toEqual([{ type: 'ready', detail: opening }]);
    await maps.evaluate((map) => map.scrollIntoView());
    await host.embed().waitForMapIdle();
    expect(await layoutShift(page)).toBe(0);
    await page.locator('h1').evaluate((title) => title.remove());
    expect(await layoutShift(page), 'it would be noticed').toBeGreaterThan(0);
  });

  it('do not move what is under them when the loader comes late, where the page keeps room for them', async () => {
    let open = () => {};
    const host = await openHost('element', {
      early: true,
      values: { around: 'reserved' },
      prepare: async (page) => {
        ({ open } = await holdBack(page, '**/embed.js'));
      },
    });
    await host.page.locator('article-map img').evaluate((picture: HTMLImageElement) => picture.decode());
    await layoutShift(host.page);
    open();
    await host.embed().waitForDrawing();
    expect(await layoutShift(host.page)).toBe(0);
  });
});

describe('the element', () => {
  it('shows what its attributes say, tells what is shown, and refuses what is unknown', async () => {
    const host = await openHost('element', { withMap: true });
    const embed = host.embed();
    await embed.waitForTitle(titleOf('latakia-attacks'));
    await embed.waitForMapIdle();
    expect(await waitToHear(host, 1)).toEqual([{ type: 'ready', detail: opening }]);
    const leadsTo = async () => new URL((await embed.link.getAttribute('href')) ?? '', host.app).href;
    expect(await leadsTo()).toBe(`${host.app}?event=latakia-attacks`);
    const before = await embed.camera();

    await host.forget();
    await change(host, { place: 'southern-lebanon', event: 'hezbollah-deadline' });
    await embed.waitForTitle(nameOf('southern-lebanon'));
    const moved = { place: 'southern-lebanon', event: 'hezbollah-deadline', at: '2025-12-31' };
    expect(await waitToHear(host, 3)).toEqual(
      ['placechange', 'eventchange', 'momentchange'].map((type) => ({ type, detail: moved })),
    );
    expect(await leadsTo()).toBe(`${host.app}?place=southern-lebanon&event=hezbollah-deadline`);
    expect((await embed.camera()).zoom).toBeGreaterThan(before.zoom + 0.5);

    await host.forget();
    await change(host, { place: 'nowhere' });
    expect(await waitToHear(host, 1)).toEqual([
      { type: 'error', detail: { reason: expect.stringContaining('nowhere') } },
    ]);
    await change(host, { place: 'latakia' });
    await embed.waitForTitle(nameOf('latakia'));
    expect((await waitToHear(host, 2)).slice(1), 'nothing but the place has changed').toEqual([
      { type: 'placechange', detail: { ...moved, place: 'latakia' } },
    ]);

    await host.forget();
    await change(host, { theme: 'dark', hide: 'timeline,legend' });
    await embed.slider.waitFor({ state: 'hidden' });
    expect(await embed.frame.locator('html').getAttribute('data-theme')).toBe('dark');
    await change(host, { theme: null, hide: null });
    await embed.slider.waitFor();
    expect(await embed.title()).toBe(nameOf('latakia'));
    expect(await host.heard()).toEqual([]);

    await change(host, { height: '444' });
    await eventually(async () => (await host.maps.boundingBox())?.height).toBe(444);
  });

  it('tells what the reader does in the map, and goes on there when it is moved within the page', async () => {
    const host = await openHost('element', { withMap: true });
    const embed = host.embed();
    await embed.clickAt(pointInside('southern-syria'));
    await embed.waitForTitle(nameOf('southern-syria'));
    await embed.slider.press('ArrowRight');
    await embed.slider.press('ArrowRight');
    const left = { place: 'southern-syria', event: 'hezbollah-deadline', at: '2025-12-31' };
    const sameDay = { ...opening, place: 'southern-syria', event: 'israel-f35-announced' };
    expect((await waitToHear(host, 5)).slice(1)).toEqual([
      { type: 'placechange', detail: { ...opening, place: 'southern-syria' } },
      { type: 'eventchange', detail: sameDay },
      { type: 'eventchange', detail: left },
      { type: 'momentchange', detail: left },
    ]);
    await host.forget();
    await host.maps.evaluate((map) => {
      map.remove();
      document.querySelector('.room')?.append(map);
    });
    await host.maps.scrollIntoViewIfNeeded();
    await embed.waitForTitle(nameOf('southern-syria'));
    await embed.waitForMapIdle();
    expect(await waitToHear(host, 1)).toEqual([{ type: 'ready', detail: left }]);

    await host.forget();
    await change(host, { place: '', event: null });
    await embed.waitForTitle(words.introduction.heading);
  });
});

describe('a frame of which a part does not come', () => {
  it('is shown all the same, asks for the part again, and then speaks with the page', async () => {
    let asked = 0;
    const host = await openHost('element', {
      expectedErrors: fileErrors,
      prepare: async (page) => {
        await saveData(page);
        await page.route('**/assets/embed-parts-*.js*', (route) => {
          asked += 1;
          return asked === 1 ? route.abort('failed') : route.continue();
        });
      },
    });
    const opacity = () => host.maps.locator('iframe').evaluate((frame) => getComputedStyle(frame).opacity);
    await eventually(opacity).toBe('1');
    expect(await waitToHear(host, 1)).toEqual([{ type: 'ready', detail: opening }]);
    expect(asked).toBe(2);
    await host.embed().link.waitFor();
  });

  it('is shown all the same where it never comes, and the reader and the page hear of it', async () => {
    const host = await openHost('element', {
      expectedErrors: fileErrors,
      prepare: async (page) => {
        await saveData(page);
        await page.clock.install();
        await page.route('**/assets/embed-parts-*.js*', (route) => route.abort('failed'));
      },
    });
    const { frame, slider } = host.embed();
    await slider.waitFor();
    await eventually(async () => {
      await host.page.clock.runFor(10_000);
      return frame.getByText(appWords.incomplete).count();
    }, 'after some more tries').toBe(1);
    expect(await waitToHear(host, 1)).toEqual([{ type: 'error', detail: { reason: expect.any(String) } }]);
    expect(await slider.isVisible()).toBe(true);
  });
});
