import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp } from './driver/open-map.ts';
import { story, titleOf } from './driver/story.ts';

const sizes = [
  { width: 1440, height: 900, most: 212 },
  { width: 1024, height: 768, most: 212 },
  { width: 768, height: 1024, most: 132 },
  { width: 390, height: 844, most: 132 },
] as const;

/** The boxes of all that is drawn of a kind, with its words. */
function boxesOf(page: Page, selector: string) {
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { text: element.textContent, left, right, top, bottom };
    }),
  );
}

describe.each(sizes)('at $width × $height', ({ most, ...size }) => {
  it('the timeline keeps to its height and cuts no letter of its heading, at whatever event', async () => {
    const map = await openApp('', size);
    await map.waitForDrawing();
    const { page } = map;
    const slider = page.getByRole('slider');
    await slider.press('Home');
    for (const { title } of story.events) {
      await expect.poll(() => slider.getAttribute('aria-valuetext')).toContain(title);
      const box = await page.locator('.timeline').boundingBox();
      expect(box?.height).toBeLessThanOrEqual(most);
      const cut = await page
        .locator('.timeline :is(.timeline-heading-title, [aria-current="true"] .timeline-card-title)')
        .evaluateAll((titles) => titles.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight).length);
      expect(cut, title).toBe(0);
      await slider.press('ArrowRight');
    }
  });
});

describe('on a wide window', () => {
  it('events are named at their marks, without touching and within the window', async () => {
    const { page } = await openApp('?event=latakia-attacks', { width: 1440, height: 900 });
    await page.locator('.timeline-names').waitFor();
    const names = await boxesOf(page, '.timeline-names > *');
    expect(names.map(({ text }) => text)).toContain(story.eventById.get('latakia-attacks')?.short);
    expect(names.length).toBeGreaterThan(9);
    for (const one of names) {
      expect(one.left).toBeGreaterThan(0);
      expect(one.right).toBeLessThan(1440);
      for (const other of names.filter((each) => each !== one)) {
        const apart =
          one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
        expect(apart, `${one.text} on ${other.text}`).toBe(true);
      }
    }
  });

  it('what is pointed at is named above the field, and nothing of the field is covered', async () => {
    const map = await openApp('', { width: 1440, height: 900 });
    await map.waitForDrawing();
    const { page } = map;
    for (const selector of ['.timeline-mark-day', '.timeline-lane > .timeline-name', '.timeline-bar']) {
      await page.locator(selector).first().hover({ force: true });
      await page.locator('.timeline-tip').waitFor();
      const [tip] = await boxesOf(page, '.timeline-tip');
      const [field] = await boxesOf(page, '.timeline-field');
      expect(tip?.bottom).toBeLessThanOrEqual(field?.top ?? 0);
    }
  });
});

it('a finger swipes from event to event on a phone, and a tap on a card chooses its event', async () => {
  const map = await openApp('?event=lebanon-ceasefire', { width: 390, height: 844, touch: true });
  const { page } = map;
  const strip = page.locator('.timeline-strip');
  await strip.waitFor();
  const box = await strip.boundingBox();
  if (!box) throw new Error('There are no cards on the screen.');
  const finger = await page.context().newCDPSession(page);
  const y = box.y + box.height / 2;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] });
  const start = box.x + box.width - 60;
  await touch('touchStart', start);
  for (let step = 1; step <= 20; step += 1) await touch('touchMove', start - step * 10);
  await touch('touchEnd');
  await map.waitForTitle(titleOf('strikes-under-ceasefire'));
  await page.touchscreen.tap(box.x + box.width - 12, y);
  await map.waitForTitle(titleOf('assad-ousted'));
});
