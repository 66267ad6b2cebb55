import { pathToFileURL } from 'node:url';
import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { map as mapWords } from '#messages/map';
import { reading } from '#messages/reading';
import { fileErrors, files, holdBack, setPatience } from './driver/network.ts';
import { openApp, openPage } from './driver/open-map.ts';
import { nameOf, story } from './driver/story.ts';
import { outDir } from './harness/out-dir.ts';

const words = reading.notRunning;

/** What the browser logs of a script that is none. */
const expectedErrors = [...fileErrors, /MIME type/, /^uncaught: /];

const answer = (body: string, contentType = 'text/javascript') => {
  return (route: Route) => route.fulfill({ body, contentType });
};
const faults: readonly (readonly [what: string, file: string, (route: Route) => Promise<void>])[] = [
  ['does not arrive', files.entry, (route) => route.abort('failed')],
  ['is gone', files.entry, (route) => route.fulfill({ status: 404, body: '' })],
  ['imports what is gone', files.app, (route) => route.fulfill({ status: 404, body: '' })],
  ['is a page', files.entry, answer('<!doctype html><title>Sign in</title>', 'text/html')],
  ['is plain text, as for a server that knows no modules', files.entry, answer('', 'text/plain')],
  ['is half there', files.app, answer('export const a = (')],
  ['throws', files.entry, answer('throw new Error("broken")')],
];

/** The page is a document with all texts and, in one line, why; nothing in it looks alive and is dead. */
async function expectDocument(page: Page, line: string, button = true): Promise<void> {
  await page.getByText(line).waitFor();
  expect(await page.getByRole('heading', { level: 1, name: story.headline.text }).isVisible()).toBe(true);
  expect(await page.locator('article#place-latakia').innerText()).toContain(story.places.get('latakia')?.text);
  const buttons = await page.getByRole('button').filter({ visible: true }).allInnerTexts();
  expect(buttons).toEqual(button ? [words.loadAgain] : []);
  expect(await page.getByRole('slider').filter({ visible: true }).count()).toBe(0);
}

describe('a script that', () => {
  it.each(faults)(
    '%s leaves the document, gone to what the address asks for; loaded again, it is there',
    async (_, file, fail) => {
      const { page, waitForTitle } = await openApp('?place=latakia', {
        expectedErrors,
        prepare: async (opened) => {
          await opened.route(file, fail);
        },
      });
      await expectDocument(page, words.lost);
      const box = await page.locator('article#place-latakia').boundingBox();
      expect(box?.y, 'its text is in view').toBeLessThan(300);
      await page.unroute(file);
      await page.getByRole('button', { name: words.loadAgain }).click();
      await waitForTitle(nameOf('latakia'));
      expect(new URL(page.url()).search).toBe('?place=latakia');
      expect(await page.getByText(words.lost).isVisible()).toBe(false);
    },
  );

  it('does not answer is not waited for any longer; the line goes where it comes after all', async () => {
    let open = () => {};
    const { page, waitForTitle } = await openApp('?place=latakia', {
      early: true,
      prepare: async (opened) => {
        await setPatience(opened, 'none');
        ({ open } = await holdBack(opened, files.entry));
      },
    });
    await expectDocument(page, words.lost);
    open();
    await waitForTitle(nameOf('latakia'));
    expect(await page.getByText(words.lost).isVisible()).toBe(false);
    expect(await page.getByRole('slider').isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe('?place=latakia');
  });
});

it('a page that was opened as a file is the document, and says why', async () => {
  const { href } = pathToFileURL(`${outDir}/index.html`);
  const { page } = await openPage(href, [], { expectedErrors: [/file:/] });
  await expectDocument(page, words.file, false);
});

it('a browser in which the canvas throws has the app, with its drawing', async () => {
  const map = await openApp('', {
    prepare: async (page) => {
      await page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => {
          throw new Error('not for pages');
        };
      });
    },
  });
  await map.waitForDrawing();
  await map.page.getByText(mapWords.stands.webgl).waitFor();
  await map.slider.focus();
  await map.page.keyboard.press('Home');
  expect(await map.momentInWords()).toContain('1 of');
});

it('a browser that lacks what the app needs has the document, and the app does not try', async () => {
  const { page } = await openApp('', {
    prepare: async (opened) => {
      await opened.addInitScript(() => Reflect.deleteProperty(window, 'ResizeObserver'));
    },
  });
  await expectDocument(page, words.unfit, false);
  expect(await page.locator('html').getAttribute('data-hydrated')).toBeNull();
});
