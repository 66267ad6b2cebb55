import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { panel as words } from '#messages/panel';
import { drawnShare } from './driver/contents.ts';
import { eventually } from './driver/eventually.ts';
import { frameCode } from './driver/frame-code.ts';
import { pointInside } from './driver/inside.ts';
import { type HostOptions, openHost } from './driver/open-host.ts';
import { nameOf, story, titleOf } from './driver/story.ts';

const size = { width: 640, height: 480 };

/** What the browser says where scripts may not run, or may not be read. */
const noScripts = [/^console: Blocked script execution/];
const noReading = [/blocked by CORS policy/, /^console: Failed to load resource: net::ERR_FAILED/, /net::ERR_FAILED$/];

/** Makes an error of every look at what a page can keep with the reader. */
async function forbidStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
      Object.defineProperty(window, name, { get: () => console.error(`${name} was used`) });
    }
    const forbid = () => console.error('a cookie was used');
    Object.defineProperty(Document.prototype, 'cookie', { get: forbid, set: forbid });
  });
}

const openFrame = (sandbox: string | null, query: string, options: HostOptions = {}) => {
  const attributes = sandbox === null ? '' : `sandbox="${sandbox}"`;
  return openHost('article', { ...options, values: { code: frameCode({ ...size, query, attributes }) } });
};

const working = [
  ['no sandbox', null, false],
  ['sandbox="allow-scripts allow-same-origin"', 'allow-scripts allow-same-origin', false],
  ['sandbox="allow-scripts", files that any origin may read', 'allow-scripts', true],
] as const;

describe('all works and nothing is kept', () => {
  it.each(working)('in a frame with %s', async (_, sandbox, isOpen) => {
    const host = await openFrame(sandbox, '?event=latakia-attacks', { isOpen, prepare: forbidStorage, withMap: true });
    const embed = host.embed();
    await embed.waitForMapIdle();
    expect(await embed.title()).toBe(titleOf('latakia-attacks'));
    await embed.clickAt(pointInside('southern-syria'));
    await embed.waitForTitle(nameOf('southern-syria'));
    await embed.slider.press('ArrowRight');
    await eventually(() => embed.link.getAttribute('href')).toContain('event=israel-f35-announced');
    await embed.waitForMapIdle();
    expect(await host.page.context().storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  });
});

const hindered = [
  ['sandbox="allow-scripts", files that only their own origin may read', 'allow-scripts', noReading],
  ['sandbox=""', '', [...noReading, ...noScripts]],
] as const;

describe.each(hindered)('in a frame with %s', (_, sandbox, expectedErrors) => {
  it.each(['', '?place=latakia&theme=dark'])('drawing and text show, asked for "%s"', async (query) => {
    const host = await openFrame(sandbox, query, { expectedErrors });
    const { frame } = host.embed();
    await frame.locator('body').waitFor();
    await eventually(() => drawnShare(host.page.locator('iframe')), 'not blank').toBeGreaterThan(0.05);
    expect(await frame.getByRole('heading', { level: 1, name: story.headline.text }).isVisible()).toBe(true);
    expect(await frame.locator('.app-svg-map [data-place="latakia"]').isVisible()).toBe(true);
    const text = frame.getByText(words.introduction.heading, { exact: true }).first();
    expect(await text.isVisible()).toBe(true);
  });
});

it('in a frame in which no script may run the whole story is there to be read', async () => {
  const host = await openFrame('', '', { expectedErrors: [...noReading, ...noScripts] });
  const latakia = host.embed().frame.locator('article#place-latakia');
  await latakia.scrollIntoViewIfNeeded();
  expect((await latakia.innerText()).replace(/\s+/g, ' ')).toContain(story.places.get('latakia')?.text);
});
