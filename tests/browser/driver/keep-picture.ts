import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const folder = fileURLToPath(new URL('../../../node_modules/.cache/browser-tests/failures/', import.meta.url));

/** Keeps a picture of the page of a test that failed, and says where it is. */
export async function keepPicture(page: Page, testName: string): Promise<void> {
  if (page.isClosed()) return;
  const path = `${folder}${testName.replace(/[^\p{L}\p{N}]+/gu, '-')}.png`;
  await page.screenshot({ path, caret: 'initial' }).then(
    () => console.log(`What the page looked like: ${path}`),
    () => console.log('The page could not be pictured.'),
  );
}
