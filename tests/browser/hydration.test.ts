import { expect, it } from 'vitest';
import { files, type Gate, holdBack, setPatience } from './driver/network.ts';
import { openApp } from './driver/open-map.ts';

/** What the app must take over as it stands: the drawings and, where they are the page's own already, slider and text. */
const DRAWN = ['.app-svg-map .svg-map', '[data-place="southern-syria"]', '.inset-drawing', '#text'];
const WIDE = [...DRAWN, '.timeline-slider', '.panel article'];

/** What the browser says of how it copies a map onto a page that no graphics card paints, and what says that tests keep it. */
const DRIVER = /GL Driver Message|blocked by Playwright/;

const sizes = [
  { width: 1280, height: 800, parts: WIDE, withMap: true },
  { width: 390, height: 844, parts: DRAWN, withMap: false },
  { width: 640, height: 480, parts: DRAWN, withMap: false },
] as const;

it.each(sizes)(
  'the app takes the page over without a word, at $width × $height',
  async ({ parts: wanted, ...options }) => {
    const said: string[] = [];
    let gates: Gate[] = [];
    const map = await openApp('', {
      ...options,
      early: true,
      prepare: async (page) => {
        page.on('console', (message) => {
          if (!DRIVER.test(message.text())) said.push(`${message.type()}: ${message.text()}`);
        });
        page.on('pageerror', (error) => void said.push(error.message));
        // While the map is on its way the drawing stands.
        await setPatience(page, 'endless');
        gates = [await holdBack(page, files.entry), await holdBack(page, files.map)];
      },
    });
    const { page } = map;
    const [entry, code] = gates;
    await page.locator('script[data-page]').waitFor({ state: 'attached' });
    const marked = await page.evaluate((parts) => {
      return parts.filter((part) => {
        const element = document.querySelector(part);
        return element !== null && Object.assign(element, { wasThere: true });
      });
    }, wanted);
    expect(marked).toEqual(wanted);
    entry?.open();
    await page.locator('html[data-hydrated]').waitFor();
    // Layout and size are known by now, and the frame fits them.
    await page.locator('.svg-map-viewport:not(.svg-map-unmeasured)').waitFor({ state: 'attached' });
    const same = await page.evaluate((parts) => {
      return parts.filter((part) => {
        const element = document.querySelector(part);
        return element !== null && 'wasThere' in element;
      });
    }, wanted);
    expect(same).toEqual(wanted);
    code?.open();
    await (options.withMap ? map.waitForMapIdle() : map.waitForDrawing());
    expect(said).toEqual([]);
  },
);
