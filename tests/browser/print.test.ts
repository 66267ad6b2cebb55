import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { printSheet } from '../../src/i18n/en/print-sheet.ts';
import { formatMoment } from '../../src/i18n/format-moment.ts';
import { messages } from '../../src/i18n/messages.ts';
import { claimsOf, entriesOf } from '../../src/scene/account.ts';
import { isoDate } from '../../src/time/day.ts';
import { fileErrors } from './driver/break-file.ts';
import type { MapDriver } from './driver/map-driver.ts';
import { openMap } from './driver/open-map.ts';
import { story } from './driver/story.ts';

const words = messages.print;
const places = [...story.places.values()];

/** Letters that a place or event makes the sheet tell. */
const lengthOf = (texts: readonly { readonly text: string }[]): number =>
  texts.reduce((sum, { text }) => sum + text.length, 0);
const placeLength = (place: (typeof places)[number]): number =>
  entriesOf(story, place).reduce((sum, entry) => {
    return sum + (entry.kind === 'state' ? 0 : lengthOf([entry.kind === 'event' ? entry.event : entry.claim]));
  }, 0);
const longestPlace = places.toSorted((a, b) => placeLength(b) - placeLength(a))[0]?.id ?? '';
const longestEvent =
  story.events.toSorted((a, b) => lengthOf(claimsOf(story, b.id)) - lengthOf(claimsOf(story, a.id)))[0]?.id ?? '';

/** Asks for the sheet as the browser does before it prints; true where it came. */
function sendBefore(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelector('.print-sheet') !== null;
  });
}

function sendAfter(page: Page): Promise<void> {
  return page.evaluate(() => void dispatchEvent(new Event('afterprint')));
}

/** Opens the app and waits until it could print. */
async function openReady(path: string, options: Parameters<typeof openMap>[1] = {}): Promise<MapDriver> {
  const map = await openMap(path, options);
  await map.waitForMapIdle();
  await expect.poll(() => sendBefore(map.page), { timeout: 30_000 }).toBe(true);
  await sendAfter(map.page);
  return map;
}

/** What stands on the sheet where it must not: cut off, beyond the page, or in type too small to read. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 10 - 0.01;
    const sheet = document.querySelector('.print-sheet');
    if (!sheet) return ['no sheet'];
    const frame = sheet.getBoundingClientRect();
    const millimetre = 96 / 25.4;
    const faults: string[] = [];
    if (frame.width > 210 * millimetre || frame.height > 297 * millimetre) faults.push('larger than A4');
    for (const room of [sheet, ...sheet.querySelectorAll('[data-room]')]) {
      if (room.scrollHeight > room.clientHeight + 1 || room.scrollWidth > room.clientWidth + 1) {
        faults.push(`cut: ${room.className}`);
      }
    }
    const margin = 8 * millimetre;
    for (const element of sheet.querySelectorAll<HTMLElement>('h1, h2, p, li, figure, b, .print-standing')) {
      const name = `${element.className} ${element.textContent?.slice(0, 40)}`;
      for (const box of element.getClientRects()) {
        const isInside =
          box.left >= frame.left + margin &&
          box.right <= frame.right - margin &&
          box.top >= frame.top + margin &&
          box.bottom <= frame.bottom - margin;
        if (!isInside && box.width > 0) faults.push(`in the margin: ${name}`);
      }
      if (Number.parseFloat(getComputedStyle(element).fontSize) < least) faults.push(`too small: ${name}`);
    }
    return faults;
  });
}

/** Pages of a PDF. */
async function countPages(page: Page, printBackground: boolean): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', printBackground });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

const samples = [
  '',
  `?at=${isoDate(story.calendar.start + 200)}`,
  `?at=${isoDate(story.calendar.end)}`,
  `?place=${longestPlace}`,
  `?event=${longestEvent}`,
] as const;

describe('printing', () => {
  it('makes one page, with and without backgrounds, and leaves the app as it was', async () => {
    const map = await openReady('');
    for (const query of samples) {
      await map.follow(query);
      await map.waitForMapIdle();
      const before = [await map.camera(), await map.placeTitle(), await map.page.viewportSize()];
      expect(await countPages(map.page, true), query).toBe(1);
      expect(await countPages(map.page, false), query).toBe(1);
      expect(await map.page.locator('.print-room').count()).toBe(0);
      expect([await map.camera(), await map.placeTitle(), await map.page.viewportSize()]).toEqual(before);
    }
    expect(await map.notices.count()).toBe(0);
  });

  it('cuts nothing of any place or event', async () => {
    const map = await openReady('');
    await map.page.emulateMedia({ media: 'print' });
    const subjects = [...places.map(({ id }) => `?place=${id}`), ...story.events.map(({ id }) => `?event=${id}`)];
    for (const query of [...samples, ...subjects]) {
      await map.follow(query);
      expect(await sendBefore(map.page)).toBe(true);
      expect(await faultsOf(map.page), query).toEqual([]);
      const isLongest = query === `?event=${longestEvent}`;
      if (!isLongest) expect(await map.page.locator('.print-more').count(), query).toBe(0);
      await sendAfter(map.page);
    }
  });

  it('cuts nothing where the screen is narrower than the page', async () => {
    const map = await openReady('', { width: 390, height: 844 });
    await map.page.emulateMedia({ media: 'print' });
    for (const query of samples) {
      await map.follow(query);
      expect(await sendBefore(map.page)).toBe(true);
      expect(await faultsOf(map.page), query).toEqual([]);
      await sendAfter(map.page);
    }
  });

  it('shows nothing of the app, and on the screen nothing of the sheet', async () => {
    const map = await openReady('');
    await sendBefore(map.page);
    const seen = () =>
      map.page.evaluate(() =>
        [...document.body.children]
          .filter((child) => child.checkVisibility({ visibilityProperty: true }))
          .map(({ className, id }) => className || id),
      );
    expect(await seen()).not.toContain('print-room');
    expect(await seen()).toContain('root');
    await map.page.emulateMedia({ media: 'print' });
    expect(await seen()).toEqual(['print-room']);
  });

  it('tells moment, key and claims, and counts what has no room', async () => {
    const map = await openReady(`?event=${longestEvent}`);
    await sendBefore(map.page);
    await map.page.emulateMedia({ media: 'print' });
    const sheet = map.page.locator('.print-sheet');
    const event = story.eventById.get(longestEvent);
    expect(await sheet.locator('h1').innerText()).toBe(event?.title);
    expect(await sheet.locator('.print-date').innerText()).toContain(
      formatMoment(story, { moment: event?.moment ?? 0, event: longestEvent }, messages),
    );
    expect(await sheet.locator('.print-foot').innerText()).toContain(map.page.url());
    const keyed = await sheet.locator('.print-key [data-state]').allInnerTexts();
    expect(keyed.length).toBeGreaterThan(2);
    for (const name of keyed) expect([...story.states.values()].map((state) => state.name)).toContain(name);
    const claims = claimsOf(story, longestEvent);
    const told = await sheet
      .locator('[data-item]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-item')));
    const left = claims.filter(({ id }) => !told.includes(id)).length;
    expect(claims.length - left, 'the claims that a page holds').toBeGreaterThan(30);
    if (left > 0) expect(await sheet.locator('.print-more').innerText()).toBe(printSheet.more(left));
    else expect(await sheet.locator('.print-more').count()).toBe(0);
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

  it('does without its own page where that does not arrive, and says so', async () => {
    const map = await openMap('', {
      expectedErrors: fileErrors,
      prepare: async (page) => {
        await page.route('**/mount-print-sheet-*.js', (route) => route.abort('failed'));
      },
    });
    await map.waitForMapIdle();
    expect(await sendBefore(map.page)).toBe(false);
    await map.notices.filter({ hasText: words.failed('').slice(0, 40) }).waitFor();
    expect(await map.notices.count()).toBe(1);
    await sendAfter(map.page);
    await map.page.emulateMedia({ media: 'print' });
    expect(await map.page.locator('.app-main').isVisible()).toBe(true);
  });
});
