import { describe, expect, it } from 'vitest';
import { frameHeight } from '../../src/embed/frame-size.ts';
import { eventually } from './driver/eventually.ts';
import { openHost } from './driver/open-host.ts';
import { saveData } from './driver/save-data.ts';
import { nameOf, titleOf } from './driver/story.ts';

describe('a page that knows nothing but the height message of AMP', () => {
  it('is told how high the frame wants to be, and again when it becomes narrower', async () => {
    const host = await openHost('amp');
    const { page } = host;
    const frame = page.locator('iframe');
    const box = async () => (await frame.boundingBox()) ?? { width: 0, height: 0 };
    const rounded = async () => {
      const { width, height } = await box();
      return { width, height: Math.round(height) };
    };
    await eventually(rounded).toMatchObject({ width: 680, height: frameHeight(680) });
    await host.embed().waitForDrawing();
    await page.setViewportSize({ width: 390, height: 844 });
    await eventually(async () => (await box()).width).toBeLessThan(390);
    const { width } = await box();
    await eventually(async () => (await box()).height).toBe(frameHeight(width));
  });
});

describe('a page whose policy allows the map and nothing else', () => {
  it('has all of the map', async () => {
    const host = await openHost('strict', { expectedErrors: [/inline script/], withMap: true });
    const { page } = host;
    const embed = host.embed();
    await embed.waitForMapIdle();
    const paragraph = page.locator('#attacks');
    await paragraph.click();
    await embed.waitForTitle(titleOf('latakia-attacks'));
    await eventually(() => paragraph.getAttribute('aria-current')).toBe('true');
    await embed.paragraph(14).click();
    await eventually(() => paragraph.evaluate((element) => element === document.activeElement)).toBe(true);

    const blocked = await page.evaluate(() => {
      const told = new Promise<string>((tell) => {
        document.addEventListener('securitypolicyviolation', ({ blockedURI }) => tell(blockedURI), { once: true });
      });
      document.body.append(Object.assign(document.createElement('script'), { text: '0' }));
      return told;
    });
    expect(blocked, 'the policy holds').toBe('inline');
  });
});

describe('a page that is isolated from others', () => {
  it.each([
    ['require-corp', true],
    ['credentialless', false],
  ])('has the picture and the map, %s', async (embedder, withMap) => {
    const host = await openHost('isolated', { isOpen: true, values: { embedder }, withMap });
    const { page, maps } = host;
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await maps
      .locator('img')
      .first()
      .evaluate((picture: HTMLImageElement) => picture.decode());
    await eventually(async () => (await host.heard()).map(({ type }) => type)).toContain('ready');
    await (withMap ? host.embed().waitForMapIdle() : host.embed().waitForDrawing());
  });
});

describe('a page in a sandbox of its own, in which the frame has no origin either', () => {
  it('shows the map, and its links lead where they lead', async () => {
    const host = await openHost('sandboxed', { isOpen: true });
    const { page } = host;
    expect(await page.evaluate(() => origin)).toBe('null');
    await host.embed().waitForTitle(titleOf('latakia-attacks'));
    await eventually(() => page.locator('iframe').evaluate((frame) => getComputedStyle(frame).opacity)).toBe('1');
    await page.locator('#link').click();
    await page.waitForURL(/article\.html/);
  });
});

describe('a page whose own script makes the map, in a shadow tree, and imports the loader', () => {
  it('has the map that it asked for before, and its paragraphs move it', async () => {
    const host = await openHost('late', { isOpen: true, prepare: saveData });
    const { page } = host;
    await host.embed().waitForTitle(nameOf('iran'));
    expect((await page.locator('#map').boundingBox())?.height).toBe(430);
    const paragraph = page.locator('#attacks');
    await paragraph.click();
    await host.embed().waitForTitle(titleOf('latakia-attacks'));
    await eventually(() => paragraph.getAttribute('aria-current')).toBe('true');
  });
});
