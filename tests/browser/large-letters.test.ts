import { chromium, type Page } from 'playwright-core';
import { expect, inject, it, onTestFinished } from 'vitest';
import { launchBrowser } from './harness/launch-browser.ts';

/** WCAG 2.2, 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }`;

const readers = [
  { who: 'a browser that sets no small letters', setting: 'minimumFontSize=24', css: '' },
  { who: 'a browser whose usual letters are twice as large', setting: 'defaultFontSize=32', css: '' },
  { who: 'a reader who sets letters, words and lines apart', setting: 'defaultFontSize=16', css: SPACING },
] as const;

const sizes = [
  { width: 1440, height: 900, path: '' },
  { width: 390, height: 844, path: '' },
  { width: 640, height: 480, path: 'embed.html?event=latakia-attacks' },
] as const;

it.each(readers)(
  'for $who the rows of the timeline grow, and none of its words is cut or on another',
  async (reader) => {
    const { server } = await launchBrowser([`--blink-settings=${reader.setting}`]);
    onTestFinished(() => server.close());
    const browser = await chromium.connect(server.wsEndpoint());
    for (const { path, ...viewport } of sizes) {
      // The reader's own sheet is not for the page's policy to refuse.
      const page = await browser.newPage({ viewport, reducedMotion: 'reduce', bypassCSP: true });
      await page.goto(new URL(path, inject('appUrl')).href);
      await page.locator('html[data-hydrated]').waitFor();
      if (reader.css !== '') await page.addStyleTag({ content: reader.css });
      await page.locator('html[data-letters]').waitFor();
      await expect.poll(() => faultsOf(page), { message: JSON.stringify(viewport) }).toEqual([]);
      expect(await page.locator('.timeline-label').count()).toBeGreaterThan(2);
      const { width, scroll } = await page.evaluate(() => ({
        width: innerWidth,
        scroll: document.documentElement.scrollWidth,
      }));
      expect(scroll, 'nothing is wider than the window').toBeLessThanOrEqual(width);
      await page.close();
    }
  },
);

/** Words that are cut, or lie on others. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const parts = '.timeline-label, .timeline-future-label, .timeline-lane-title, .timeline-heading-date';
    const words = all(`${parts}, .timeline-heading-title, .timeline-heading-between, .map-credits`);
    const isLow = (element: HTMLElement) => element.scrollHeight > element.clientHeight + 1;
    const boxes = words.map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }));
    const onAnother = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).flatMap((other) => {
        const [a, b] = [one.box, other.box];
        const beside = a.right <= b.left + 1 || b.right <= a.left + 1;
        // Two rows may share what is empty between their letters.
        const isApart = beside || a.bottom <= b.top + 2 || b.bottom <= a.top + 2;
        return isApart ? [] : [`${one.text} on ${other.text}`];
      }),
    );
    const cut = words.filter(isLow).map(({ textContent }) => `cut: ${textContent}`);
    return [...onAnother, ...cut, ...all('.timeline-name').map(({ textContent }) => `named: ${textContent}`)];
  });
}
