import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { tools } from '#messages/tools';
import { formatMoment } from '../../src/i18n/format-moment.ts';
import { messages } from '../../src/i18n/messages.ts';
import { claimsOf } from '../../src/scene/account.ts';
import { frameCode } from './driver/frame-code.ts';
import type { MapDriver } from './driver/map-driver.ts';
import { fileErrors } from './driver/network.ts';
import { openHost } from './driver/open-host.ts';
import { openApp } from './driver/open-map.ts';
import { story } from './driver/story.ts';

const words = tools.print;
const places = [...story.places.values()];
const [wordiest] = story.events.toSorted((a, b) => claimsOf(story, b.id).length - claimsOf(story, a.id).length);
const wordy = wordiest?.id ?? '';
const claimsAbout = (id: string): number => story.claims.filter((claim) => claim.places.includes(id)).length;
const [wordyPlace] = places.toSorted((a, b) => claimsAbout(b.id) - claimsAbout(a.id));
const [longNamed] = places.toSorted((a, b) => b.name.length - a.name.length);
/** The address of the introduction, which tells the whole story at a moment and still takes one page. */
const introduction = '?';

/** Asks for the sheet as the browser does before it prints; true where it came with the shapes of the places. */
function sendBefore(page: Page | Frame): Promise<boolean> {
  return page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelector('.print-sheet .print-map [data-outline]') !== null;
  });
}

function sendAfter(page: Page): Promise<void> {
  return page.evaluate(() => void dispatchEvent(new Event('afterprint')));
}

/** Opens the app and waits until it could print. */
async function openReady(path: string, options: Parameters<typeof openApp>[1] = {}): Promise<MapDriver> {
  const map = await openApp(path, options);
  await expect.poll(() => sendBefore(map.page)).toBe(true);
  await sendAfter(map.page);
  return map;
}

/** Pages of the PDF that printing makes. */
async function countPages(page: Page, printBackground: boolean): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

/** What is wrong with the sheet in a page that is about to print: cut off, beyond the paper, or too small to read. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sheet = document.querySelector('.print-sheet');
    if (!sheet) return ['no sheet'];
    const faults: string[] = [];
    const { left, right } = sheet.getBoundingClientRect();
    // A4 less its margins, in px.
    if (right - left > (184 * 96) / 25.4 + 1) faults.push('wider than the paper');
    for (const element of sheet.querySelectorAll<HTMLElement>('h1, h2, p, li, figure, b, .print-standing')) {
      const name = `${element.className} ${element.textContent?.slice(0, 40)}`;
      for (const box of element.getClientRects()) {
        if (box.left < left - 1 || box.right > right + 1) faults.push(`beside the sheet: ${name}`);
      }
      // 7.5 pt
      if (Number.parseFloat(getComputedStyle(element).fontSize) < 10 - 0.01) faults.push(`too small: ${name}`);
    }
    return faults;
  });
}

describe('printing', () => {
  it('takes one page for a little, more for much, and leaves the app as it was', async () => {
    const map = await openReady('');
    for (const printBackground of [true, false]) {
      await map.follow(introduction);
      expect(await countPages(map.page, printBackground)).toBe(1);
      await map.follow(`?event=${wordy}`);
      expect(await countPages(map.page, printBackground)).toBeGreaterThan(1);
    }
    expect(await map.page.locator('.print-root').count()).toBe(0);
    expect(await map.page.locator('html').getAttribute('style')).toBeFalsy();
    expect(await map.placeTitle()).toBe(wordiest?.title);
    expect(await map.notices.count()).toBe(0);
  });

  it.each([1280, 390])('sets everything within the margins, legibly, on a screen of %i px', async (width) => {
    const map = await openReady('', { width });
    await map.page.emulateMedia({ media: 'print' });
    for (const query of [introduction, `?place=${longNamed?.id}`, `?place=${wordyPlace?.id}`, `?event=${wordy}`]) {
      await map.follow(query);
      await sendBefore(map.page);
      expect(await faultsOf(map.page), query).toEqual([]);
      await sendAfter(map.page);
    }
  });

  it('numbers the pages of what runs on, and heads them, but not of what does not', async () => {
    const map = await openReady(`?event=${wordy}`);
    const lines = () =>
      map.page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        const sheet = document.querySelector('.print-sheet');
        const found = {
          page: sheet ? getComputedStyle(sheet).getPropertyValue('page') : '',
          head: getComputedStyle(document.documentElement).getPropertyValue('--print-running-head'),
        };
        dispatchEvent(new Event('afterprint'));
        return found;
      });
    const { page, head } = await lines();
    expect(page).toBe('running');
    for (const part of [story.title, wordiest?.title ?? '']) expect(head).toContain(JSON.stringify(part).slice(1, -1));
    await map.follow(introduction);
    expect(await lines()).toEqual({ page: 'auto', head: '' });
  });

  it('tells moment, key, every claim and the address, and shows nothing of the app', async () => {
    const map = await openReady(`?event=${wordy}`);
    const visible = () =>
      map.page.evaluate(() =>
        [...document.body.children]
          .filter((child) => child.checkVisibility({ visibilityProperty: true }))
          .map(({ className, id }) => className || id),
      );
    await sendBefore(map.page);
    expect(await visible()).not.toContain('print-root');
    expect(await visible()).toContain('root');
    await map.page.emulateMedia({ media: 'print' });
    expect(await visible()).toEqual(['print-root']);
    const sheet = map.page.locator('.print-sheet');
    expect(await sheet.locator('h1').innerText()).toBe(wordiest?.title);
    const moment = formatMoment(story, { moment: wordiest?.moment ?? 0, event: wordy }, messages);
    expect(await sheet.locator('.print-date').innerText()).toContain(moment);
    expect(await sheet.locator('.print-foot').innerText()).toContain(map.page.url());
    const keyed = await sheet.locator('.print-key [data-state]').allInnerTexts();
    expect(keyed.length).toBeGreaterThan(2);
    for (const name of keyed) expect([...story.states.values()].map((state) => state.name)).toContain(name);
    const told = await sheet
      .locator('[data-item]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-item')));
    expect(told).toEqual(expect.arrayContaining(claimsOf(story, wordy).map(({ id }) => id)));
  });

  it('names every place on the map of the whole story, with its inset clear of all names', async () => {
    const map = await openReady('');
    await sendBefore(map.page);
    const found = await map.page.evaluate(() => {
      const inset = document.querySelector('.print-inset')?.getBoundingClientRect();
      const names = [...document.querySelectorAll<SVGElement>('.print-map > .svg-map [data-kind="place"] text')];
      const boxes = names.map((name) => name.getBoundingClientRect());
      return {
        hidden: names.filter(({ style }) => style.display === 'none').map((name) => name.textContent),
        count: names.length,
        covered: boxes.filter((box) => inset && box.left < inset.right && box.top < inset.bottom).length,
      };
    });
    expect(found.count).toBeGreaterThan(3);
    expect(found.hidden).toEqual([]);
    expect(found.covered).toBe(0);
  });

  it('is in light colours, with every pattern as lines, whatever the screen wears', async () => {
    const map = await openReady('', { theme: 'dark' });
    const screen = await map.page.evaluate(() => getComputedStyle(document.body).color);
    await sendBefore(map.page);
    await map.page.emulateMedia({ media: 'print' });
    const found = await map.page.evaluate(() => {
      const sheet = document.querySelector('.print-sheet');
      const drawn = [...(sheet?.querySelectorAll('.print-map path, .print-map use, .print-map rect') ?? [])];
      return {
        ink: sheet ? getComputedStyle(sheet).color : '',
        patterns: drawn.filter(
          (shape) => !shape.closest('defs, clipPath') && getComputedStyle(shape).fill.startsWith('url('),
        ).length,
        lines: sheet?.querySelectorAll('[clip-path^="url(#print-cut"] path[d]').length ?? 0,
        backgrounds: [...(sheet?.querySelectorAll('*') ?? [])].filter((element) => {
          const { backgroundColor, backgroundImage } = getComputedStyle(element);
          return backgroundColor !== 'rgba(0, 0, 0, 0)' || backgroundImage !== 'none';
        }).length,
      };
    });
    expect(found.ink).not.toBe(screen);
    expect(found.patterns).toBe(0);
    expect(found.lines).toBeGreaterThan(3);
    expect(found.backgrounds).toBe(0);
  });

  it.each([
    [700, 580, introduction],
    [700, 480, `?event=${wordy}`],
    [320, 420, `?place=${longNamed?.id}`],
  ])('fits a frame of %i × %i in a printed article, with most of it for the map', async (width, height, query) => {
    const host = await openHost('article', { values: { code: frameCode({ width, height, query }) } });
    await host.embed().waitForDrawing();
    const frame = await host.contents();
    await expect.poll(() => sendBefore(frame)).toBe(true);
    await host.page.emulateMedia({ media: 'print' });
    const found = await frame.evaluate(() => {
      const boxOf = (selector: string) => document.querySelector(`.print-framed ${selector}`)?.getBoundingClientRect();
      const parts = ['.print-masthead', 'h1', '.print-map', '.print-map > .svg-map', '.print-key', '.print-foot'];
      const cut = parts.filter((part) => {
        const { left = -1, top = -1, right = 0, bottom = 0 } = boxOf(part) ?? {};
        return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
      });
      return { cut, map: (boxOf('.print-map')?.height ?? 0) / innerHeight };
    });
    expect(found.cut).toEqual([]);
    expect(found.map).toBeGreaterThan(0.45);
  });

  it('prints the screen where the sheet does not arrive, and says so', async () => {
    const map = await openApp('', {
      expectedErrors: fileErrors,
      prepare: async (page) => {
        await page.route('**/mount-print-sheet-*.js', (route) => route.abort('failed'));
      },
    });
    await map.waitForDrawing();
    expect(await sendBefore(map.page)).toBe(false);
    await map.notices.filter({ hasText: words.failed }).waitFor();
    expect(await map.notices.count()).toBe(1);
    await sendAfter(map.page);
    await map.page.emulateMedia({ media: 'print' });
    expect(await map.page.locator('.app-main').isVisible()).toBe(true);
  });
});
