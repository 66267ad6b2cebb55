import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { app as appWords } from '#messages/app';
import { notices as words } from '#messages/notices';
import { tools as toolWords } from '#messages/tools';
import { buildClassicScript } from '../../src/build/classic-script.ts';
import { eventually } from './driver/eventually.ts';
import { pointInside } from './driver/inside.ts';
import { createMapDriver } from './driver/map-driver.ts';
import { divert, fileErrors, files as scripts } from './driver/network.ts';
import { type OpenOptions, openPage } from './driver/open-map.ts';
import { nameOf, titleOf } from './driver/story.ts';
import { builtFiles, type Files, fileAt, nextBuild, type Site, serveSite, textOf } from './harness/serve-site.ts';

const first = builtFiles();
const second = nextBuild(first);

const SHOWN = '?event=latakia-attacks';

function idOf(files: Files): string {
  return JSON.parse(textOf(fileAt(files, '/build.json'))).id;
}

const buildOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset['build']);

/** Waits until the browser has kept the app and gives the page what it has kept. */
const keptBy = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { serviceWorker } = navigator;
    if (serviceWorker.controller) return;
    await new Promise((changed) => serviceWorker.addEventListener('controllerchange', changed, { once: true }));
  });

/** Whether the browser has kept a new build that waits for pages of the old one to be closed. */
const isWaiting = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);

/** A site of its own with the first build, and a reader who opens it. */
async function visit(path: string, options: OpenOptions) {
  const site = await serveSite(first);
  onTestFinished(() => site.close());
  const { page, misdeeds } = await openPage(new URL(path, site.url).href, [site.url], options);
  return { site, page, map: createMapDriver(page, misdeeds) };
}

/** The reader opens another page of the site. */
async function openAnother(site: Site, page: Page, path: string): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(new URL(path, site.url).href);
  return other;
}

/** The reader asks for a part of the app that the first second does without. */
async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: toolWords.share.button }).click();
  await page.getByRole('dialog').waitFor();
}

describe('after the first visit', () => {
  it('page and frame work without a network, with map and parts that nobody had asked for', async () => {
    const expectedErrors = fileErrors;
    const { site, page, map } = await visit(SHOWN, { withMap: true, keepsApp: true, expectedErrors });
    await map.waitForMapIdle();
    await keptBy(page);
    await site.close();

    await page.reload();
    await map.waitForMapIdle();
    await map.waitForTitle(titleOf('latakia-attacks'));
    await openDialog(page);

    const frame = await openAnother(site, page, `embed.html${SHOWN}`);
    await frame.locator('[data-map-state=ready][data-map-idle=true]').waitFor({ state: 'attached' });
    expect(await map.notices.count()).toBe(0);
  });

  it('a release leaves an open page whole, and the next visit is of the new build alone', async () => {
    const expectedErrors = fileErrors;
    const { site, page, map } = await visit(SHOWN, { keepsApp: true, expectedErrors });
    await keptBy(page);
    site.deploy(second);
    const asked = site.asked.length;
    await openDialog(page);
    expect(await buildOf(page)).toBe(idOf(first));
    expect(await map.notices.count()).toBe(0);

    const other = await openAnother(site, page, SHOWN);
    await openDialog(other);
    expect(await buildOf(other)).toBe(idOf(second));
    const old = [...first.keys()].filter((path) => !second.has(path));
    expect(site.asked.slice(asked).filter((path) => old.includes(path))).toEqual([]);

    // Once no page of the old build is open any more, the new one is what is kept.
    await eventually(() => isWaiting(other)).toBe(true);
    await other.close();
    await eventually(async () => {
      await page.goto('about:blank');
      await page.goto(site.url);
      return isWaiting(page);
    }).toBe(false);
    await site.close();
    await page.reload();
    expect(await buildOf(page)).toBe(idOf(second));
  });
});

describe('a site', () => {
  it('is kept with all that page and frame load, and with nothing else', () => {
    const kept = [...textOf(fileAt(first, '/sw.js')).matchAll(/url:["'`]([^"'`]+)["'`],revision/g)].map(
      ([, url]) => url,
    );
    const loaded = [...first.keys()].filter((path) => /^\/(?:assets|geo)\/(?!demo-|SOURCES)/.test(path));
    expect(kept.map((url) => `/${url}`).toSorted()).toEqual(
      [...loaded, '/embed.html', '/index.html', '/table.html'].toSorted(),
    );
  });

  it('that keeps nothing any more ends what a build before it has kept', async () => {
    const { site, page } = await visit('', { keepsApp: true, expectedErrors: fileErrors });
    await keptBy(page);
    const { code } = await buildClassicScript(process.cwd(), 'src/offline/retired-worker.ts', {});
    site.deploy(new Map([...first, ['/sw.js', { type: 'text/javascript', body: Buffer.from(code), gzip: false }]]));
    await page.reload();
    const left = () =>
      page.evaluate(async () => [await caches.keys(), await navigator.serviceWorker.getRegistrations()].flat().length);
    await eventually(left).toBe(0);
  });
});

describe('an open page whose files a release has deleted', () => {
  const gone = (page: Page) => page.getByRole('status').getByText(words.gone);

  it('says so, and loads again where the reader stands', async () => {
    const { site, page, map } = await visit('', { expectedErrors: fileErrors });
    await map.follow(SHOWN);
    await map.waitForTitle(titleOf('latakia-attacks'));
    const share = page.getByRole('button', { name: toolWords.share.button });
    await share.waitFor();
    site.deploy(second);
    const loaded = page.waitForEvent('load');
    await share.click();
    await gone(page).waitFor();
    await loaded;
    expect(await buildOf(page)).toBe(idOf(second));
    await map.waitForTitle(titleOf('latakia-attacks'));
    await openDialog(page);
    expect(await map.notices.count()).toBe(0);
  });

  it('is offered the new version where that part is gone which would have told of it', async () => {
    const { site, page, map } = await visit('', {
      expectedErrors: fileErrors,
      prepare: (opened) => divert(opened, scripts.soon, (route) => route.fulfill({ status: 404 }), 'once'),
    });
    const offer = map.notices.filter({ hasText: appWords.incomplete });
    await offer.waitFor();
    site.deploy(second);
    await map.clickDrawn(pointInside('southern-syria'));
    await map.waitForTitle(nameOf('southern-syria'));
    const loaded = page.waitForEvent('load');
    await offer.getByRole('button', { name: appWords.loadAgain }).click();
    await loaded;
    expect(await buildOf(page)).toBe(idOf(second));
    await map.waitForTitle(nameOf('southern-syria'));
    await openDialog(page);
    expect(await map.notices.count()).toBe(0);
  });

  it('does so once, where the site goes on to give out the old page', async () => {
    const { site, page, map } = await visit(SHOWN, { expectedErrors: fileErrors });
    const share = page.getByRole('button', { name: toolWords.share.button });
    await share.waitFor();
    // What the page begins with is still there.
    const begun = [...first].filter(([path]) => ['/index.html', ...site.asked].includes(path));
    const half = new Map([...second, ...begun]);
    site.deploy(half);
    const loaded = page.waitForEvent('load');
    await share.click();
    await loaded;
    await share.click();
    await map.notices.filter({ hasText: words.newer }).waitFor();
    expect(await gone(page).count()).toBe(0);
  });
});
