import type { Locator, Page } from 'playwright-core';

/**
 * Presses at the slider's start and drags, halving the way to the date until no pixel is left between, then lets go. The slider
 * says in `data-moment` (YYYY-MM-DD) where it stands; dates compare as text. Only for a page that reads from left to right.
 */
export async function scrubTo(page: Page, slider: Locator, isoDate: string): Promise<string> {
  const box = await slider.boundingBox();
  if (!box) throw new Error('The slider is not on the screen.');
  const y = box.y + box.height / 2;
  let [left, right] = [box.x, box.x + box.width - 1];
  let moment: string | null = '';
  await page.mouse.move(left + 1, y);
  await page.mouse.down();
  while (right - left >= 1 && moment !== isoDate) {
    const middle = (left + right) / 2;
    await page.mouse.move(middle, y);
    moment = await slider.getAttribute('data-moment');
    if (moment === null) throw new Error('The slider has no data-moment.');
    if (moment < isoDate) left = middle;
    else right = middle;
  }
  await page.mouse.up();
  return moment;
}
