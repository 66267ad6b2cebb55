import { describe, expect, inject, it } from 'vitest';
import { checkAccessibility, checkContrast } from './driver/check-accessibility.ts';
import { createEmbedDriver } from './driver/embed-driver.ts';
import { eventually } from './driver/eventually.ts';
import { tabTo } from './driver/focus.ts';
import { type OpenOptions, openPage } from './driver/open-map.ts';
import { nameOf, titleOf } from './driver/story.ts';

const sizes = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
] as const;

/** Opens the demo article of the build. */
async function openDemo(options: OpenOptions) {
  const { page } = await openPage(new URL('demo/', inject('appUrl')).href, [inject('appUrl')], options);
  const embed = createEmbedDriver(page.locator('article-map iframe').contentFrame());
  const paragraph = (number: number) => page.locator(`[data-map-paragraph="${number}"]`);
  return { page, embed, paragraph };
}

/** A corner of a paragraph, where it has no link. */
const CORNER = { position: { x: 300, y: 4 } };

describe.each(sizes)('the demo article at $width × $height', (size) => {
  it('moves its map as it is read, and is nowhere wider than the window', async () => {
    const { page, embed, paragraph } = await openDemo({ ...size, withMap: size.width < 500 });
    if (size.width < 500) await embed.waitForMapIdle();
    for (const [number, title] of [
      [2, titleOf('gaza-ceasefire')],
      [15, titleOf('hezbollah-deadline')],
      [11, nameOf('rafah')],
    ] as const) {
      await paragraph(number).evaluate((element) => {
        const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
        const line = covered + (innerHeight - covered) * 0.4;
        const { top, height } = element.getBoundingClientRect();
        scrollBy(0, top + height / 2 - line);
      });
      await embed.waitForTitle(title);
      await eventually(() => paragraph(number).getAttribute('aria-current')).toBe('true');
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(size.width);
  });

  it('has nothing that axe finds, light and dark', async () => {
    const { page, embed } = await openDemo(size);
    await page.locator('article-map').scrollIntoViewIfNeeded();
    await embed.card.waitFor();
    await checkAccessibility({ page });
    await checkContrast({ page });
  });
});

describe('in the demo article', () => {
  it('a click moves the map, and its paragraph number leads back', async () => {
    const { page, embed, paragraph } = await openDemo({ width: 1280, height: 800 });
    await paragraph(16).click(CORNER);
    await embed.waitForTitle(titleOf('settler-violence'));
    await paragraph(14).locator('a[data-map-place=latakia]').click();
    await embed.waitForTitle(nameOf('latakia'));
    await page.evaluate(() => scrollTo(0, 0));
    await embed.paragraph(14).click();
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('p14');
    const box = await paragraph(14).boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= 800, 'it is in sight').toBe(true);
    await embed.waitForTitle(nameOf('latakia'));
  });

  it('all of that is reached and done by keyboard', async () => {
    const { page, embed, paragraph } = await openDemo({ width: 1280, height: 800 });
    await embed.card.waitFor();
    await tabTo(page, paragraph(1).locator('a[data-map-place=iran]'));
    await page.keyboard.press('Enter');
    await embed.waitForTitle(nameOf('iran'));
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator('.skip').focus();
    await tabTo(page, embed.paragraph(13));
    await page.keyboard.press('Enter');
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('p13');
  });
});
