import type { Page } from 'playwright-core';

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
