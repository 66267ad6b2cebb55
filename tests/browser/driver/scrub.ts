import type { Locator, Page } from 'playwright-core';

/**
 * Drags the thumb with the mouse, halving the way to the date until no pixel is left between, and lets go. The slider says in
 * `data-moment` (YYYY-MM-DD) where it stands; dates compare as text.
 */
export async function scrubTo(page: Page, slider: Locator, isoDate: string): Promise<string> {
  const box = await slider.boundingBox();
  if (!box) throw new Error('The slider is not on the screen.');
  const y = box.y + box.height / 2;
  let left = box.x;
  let right = box.x + box.width - 1;
  let moment = '';
  await page.mouse.move((left + right) / 2, y);
  await page.mouse.down();
  while (right - left >= 1 && moment !== isoDate) {
    const middle = (left + right) / 2;
    await page.mouse.move(middle, y);
    moment = (await slider.getAttribute('data-moment')) ?? '';
    if (moment < isoDate) left = middle;
    else right = middle;
  }
  await page.mouse.up();
  return moment;
}
