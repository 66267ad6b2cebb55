import { describe, expect, it } from 'vitest';
import { app as appWords } from '#messages/app';
import { embed as words } from '#messages/embed';
import { map as mapWords } from '#messages/map';
import { notices } from '#messages/notices';
import { panel } from '#messages/panel';
import { words as inWords } from '#messages/words';
import { furnitureBoxes, outside, overlaps } from './driver/boxes.ts';
import { eventually } from './driver/eventually.ts';
import { frameCode } from './driver/frame-code.ts';
import { type HostOptions, openHost } from './driver/open-host.ts';
import { saveData } from './driver/save-data.ts';
import { isSeen } from './driver/seen.ts';
import { nameOf, story } from './driver/story.ts';

const sizes = [
  { width: 320, height: 420 },
  { width: 640, height: 480 },
  { width: 760, height: 628 },
] as const;

const title = '.app-masthead-title';
const hideable = ['.timeline', '.map-legend-button', title];

const openFrame = (code: Parameters<typeof frameCode>[0], options: HostOptions = {}) =>
  openHost('article', { ...options, values: { code: frameCode(code) } });

describe.each(sizes)('a frame of $width × $height', (size) => {
  it('shows map, timeline and one card, and nothing is cut off or lies on anything else', async () => {
    const query = '?place=latakia&event=latakia-attacks';
    const host = await openFrame({ ...size, query, attributes: 'allow="fullscreen"' }, { withMap: true });
    const embed = host.embed();
    await embed.waitForMapIdle();
    expect(await embed.title()).toBe(nameOf('latakia'));
    expect(await embed.slider.isVisible()).toBe(true);
    const full = new URL((await embed.link.getAttribute('href')) ?? '', host.app);
    expect(full.href).toBe(`${host.app}${query}`);

    const page = await host.contents();
    const { width, height } = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return { width: scrollWidth, height: scrollHeight };
    });
    expect({ width, height }).toEqual(size);
    await embed.frame.getByRole('button', { name: mapWords.controls }).click();
    await embed.frame.getByRole('button', { name: mapWords.reset }).click();
    await embed.frame.getByRole('button', { name: mapWords.controls }).click();
    await embed.waitForMapIdle();
    for (const part of hideable) {
      const hasRoom = size.width > 480 || part !== title;
      expect(await isSeen(embed.frame.locator(part)), part).toBe(hasRoom);
    }
    const mapArea = await page.evaluate(() => {
      const { left, top, right, bottom } =
        document.querySelector('.app-map-area')?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, right, bottom };
    });
    expect(mapArea.bottom - mapArea.top).toBeGreaterThan(160);
    const boxes = await furnitureBoxes(page);
    expect(
      outside(
        boxes.filter(({ name }) => name !== 'masthead'),
        mapArea,
      ),
    ).toEqual([]);
    expect(overlaps(boxes)).toEqual([]);
  });

  it('leaves out what it is asked to, and opens where it is asked to', async () => {
    const query = '?place=southern-lebanon&at=2025-03-01&theme=dark&hide=timeline,legend,title';
    const host = await openFrame({ ...size, query }, { prepare: saveData });
    const embed = host.embed();
    await embed.waitForTitle(nameOf('southern-lebanon'));
    expect(await embed.slider.count(), 'no slider for anybody').toBe(0);
    for (const part of hideable) expect(await isSeen(embed.frame.locator(part)), part).toBe(false);
    expect(await embed.link.getAttribute('href')).toContain('at=2025-03-01');
    const paper = await embed.frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    const [red = 255, green = 255, blue = 255] = (paper.match(/\d+/g) ?? []).map(Number);
    expect(Math.max(red, green, blue), paper).toBeLessThan(80);
  });
});

describe('a frame', () => {
  it.each(sizes.slice(1))('of $width × $height names every place that the story ranks first', async (size) => {
    const west = (longitude: number): boolean => longitude >= (story.view.home[0] ?? 0);
    const first = [...story.places.values()].filter(({ label }) => label?.rank === 1 && west(label.at[0]));
    const embed = (await openFrame(size, { prepare: saveData })).embed();
    // The line that says so takes room, and the drawing shrinks for it.
    await embed.waitForDrawing();
    const names = embed.frame.locator('[data-kind="place"] text');
    // A name may have what holds there under it.
    const wanted = first.map(({ name }) => expect.stringMatching(new RegExp(`^${name}`)));
    await eventually(() => names.allTextContents()).toEqual(expect.arrayContaining(wanted));
  });

  it('says what it is asked in vain', async () => {
    const query = '?event=never&theme=sepia&hide=all';
    const embed = (await openFrame({ width: 640, height: 480, query }, { prepare: saveData })).embed();
    await embed.waitForTitle(panel.introduction.heading);
    const lines = embed.frame.getByRole('status', { name: appWords.noticesLabel }).locator('p');
    for (const [parameter, found] of [
      ['event', '"never"'],
      ['theme', '"sepia"'],
      ['hide', '"all"'],
    ] as const) {
      await lines.filter({ hasText: notices.notFollowed(parameter, found) }).waitFor();
    }
  });

  it('fills the screen where the page lets it, and offers that nowhere else', async () => {
    const code = { width: 640, height: 480 };
    const allowed = await openFrame({ ...code, attributes: 'allow="fullscreen"' }, { prepare: saveData });
    const { frame } = allowed.embed();
    await frame.getByRole('button', { name: mapWords.controls }).click();
    await frame.getByRole('button', { name: words.fullscreen, exact: true }).click();
    const back = frame.getByRole('button', { name: words.leaveFullscreen });
    await back.waitFor();
    const isFull = () => allowed.page.evaluate(() => document.fullscreenElement?.tagName);
    await eventually(isFull).toBe('IFRAME');
    await back.click();
    await frame.getByRole('button', { name: words.fullscreen, exact: true }).waitFor();
    await eventually(isFull).toBe(undefined);

    const denied = (await openFrame(code, { prepare: saveData })).embed();
    await denied.link.waitFor();
    await denied.frame.getByRole('button', { name: mapWords.controls }).click();
    await denied.frame.getByRole('button', { name: inWords.button }).waitFor();
    expect(await denied.frame.getByRole('button', { name: words.fullscreen }).count()).toBe(0);
  });

  it('lets the page scroll under the pointer, and zooms with Ctrl and by its buttons', async () => {
    const host = await openFrame({ width: 640, height: 480 }, { withMap: true });
    const { page } = host;
    const embed = host.embed();
    const first = await embed.camera();
    await embed.map.hover();
    const scrolled = () => page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 120);
    await eventually(scrolled).toBe(120);
    expect(await embed.camera()).toEqual(first);

    await embed.frame.getByRole('button', { name: mapWords.controls }).click();
    await embed.frame.getByRole('button', { name: mapWords.zoomIn }).click();
    await eventually(async () => (await embed.camera()).zoom).toBeGreaterThan(first.zoom + 0.5);
    const { zoom } = await embed.camera();
    await embed.map.hover();
    const before = await scrolled();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await eventually(async () => (await embed.camera()).zoom).toBeGreaterThan(zoom + 0.2);
    expect(await scrolled()).toBe(before);
  });
});
