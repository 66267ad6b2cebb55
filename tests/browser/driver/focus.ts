import type { Locator, Page } from 'playwright-core';

/** Stops on the way to an element that a reader with a keyboard would not bear to exceed. */
const MOST_STOPS = 150;

/** Presses Tab from the page's start until focus has left it or comes round, and names each stop as it is announced. */
export async function tabStops(page: Page, most: number): Promise<string[]> {
  const stops: string[] = [];
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const { activeElement } = document;
      if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return null;
      if ('seen' in activeElement.dataset) return null;
      activeElement.dataset['seen'] = '';
      return activeElement.getAttribute('aria-label') ?? activeElement.innerText;
    });
    if (name === null) return stops;
    stops.push(name.replace(/\s+/g, ' ').trim());
  }
  return stops;
}

/** Presses Tab until an element of the page or of a frame in it has the focus. Throws where that leads nowhere. */
export async function tabTo({ keyboard }: Page, target: Locator): Promise<void> {
  for (let count = 0; count < MOST_STOPS; count++) {
    await keyboard.press('Tab');
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
  }
  throw new Error(`${MOST_STOPS} times Tab do not lead there.`);
}
