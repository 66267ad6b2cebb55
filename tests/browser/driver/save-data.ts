import type { Page } from 'playwright-core';

/** Makes a reader's browser ask that data be saved: a drawing then stays, and no map is loaded. */
export async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
  });
}
