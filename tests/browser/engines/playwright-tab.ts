import type { Browser, BrowserContextOptions, JSHandle, Page } from 'playwright-core';
import { inject } from 'vitest';
import { watchPage } from '../driver/watch-page.ts';
import type { Tab, WindowSize } from './tab.ts';

/** Outside Chromium, Playwright adds a style to a page that it takes a picture of: `body {}`, which the app's policy forbids. */
const PICTURE_TAKEN = /sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT\+SmwNZWA=/;

/** Opens a window of a browser that Playwright drives. */
export async function openPlaywrightTab(
  browser: Browser,
  viewport: WindowSize,
  { options, prepare }: { options?: BrowserContextOptions; prepare?: (page: Page) => Promise<void> } = {},
): Promise<Tab> {
  const context = await browser.newContext({ viewport, locale: 'en-GB', timezoneId: 'UTC', ...options });
  const page = await context.newPage();
  await prepare?.(page);
  const misdeeds = watchPage(page, [inject('appUrl'), inject('hostUrl')], [PICTURE_TAKEN]);
  const { mouse, keyboard } = page;
  const frameOf = async (expression: string) => {
    const element: JSHandle = await page.evaluateHandle(expression);
    const frame = await element.asElement()?.contentFrame();
    if (!frame) throw new Error(`There is no frame: ${expression}`);
    return frame;
  };
  return {
    goTo: async (url) => void (await page.goto(url)),
    goBack: async () => void (await page.goBack()),
    evaluate: async (expression, frame) => (frame ? await frameOf(frame) : page).evaluate(expression),
    moveTo: ({ x, y }) => mouse.move(x, y),
    pressButton: () => mouse.down(),
    releaseButton: () => mouse.up(),
    press: (key) => keyboard.press(key),
    // Hiding the caret would take a style, too.
    picture: () => page.screenshot({ caret: 'initial' }),
    errors: async () => [...misdeeds.errors, ...misdeeds.foreign],
    close: () => context.close(),
  };
}
