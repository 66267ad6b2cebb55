import { chromium } from 'playwright-core';
import { expect, inject, it, onTestFinished } from 'vitest';
import { launchBrowser } from './harness/launch-browser.ts';

/** What a reader may have asked the browser for, in px: no letters smaller. */
const LEAST = 24;

const sizes = [
  { width: 1440, height: 900, path: '' },
  { width: 390, height: 844, path: '' },
  { width: 640, height: 480, path: 'embed.html?event=latakia-attacks' },
] as const;

it('where the browser sets no small letters, the rows of the timeline grow, and none of its words is cut or on another', async () => {
  const { server } = await launchBrowser([`--blink-settings=minimumFontSize=${LEAST}`]);
  onTestFinished(() => server.close());
  const browser = await chromium.connect(server.wsEndpoint());
  for (const { path, ...viewport } of sizes) {
    const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
    await page.goto(new URL(path, inject('appUrl')).href);
    await page.locator('html[data-letters]').waitFor();
    const faults = () =>
      page.evaluate(() => {
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
    await expect.poll(faults, { message: JSON.stringify(viewport) }).toEqual([]);
    expect(await page.locator('.timeline-label').count()).toBeGreaterThan(2);
    await page.close();
  }
});
