import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { eventually } from './driver/eventually.ts';
import { openHost } from './driver/open-host.ts';
import { openMap, openPage } from './driver/open-map.ts';

/** What the browser says of each thing that a page tries and may not. */
const refused = [/Trusted ?(?:ScriptURL|HTML|Type)/];

/** What becomes of code in a page: `done`, or the name of the error. */
const outcome = (page: Page, attempt: 'markup' | 'worker' | 'policy'): Promise<string> =>
  page.evaluate((what) => {
    const attempts = {
      markup: () => document.createElement('p').insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1)>'),
      worker: () => new Worker('embed.js'),
      policy: () => window.trustedTypes?.createPolicy('another', { createScriptURL: (url) => url }),
    };
    try {
      attempts[what]();
      return 'done';
    } catch (error) {
      return error instanceof Error ? error.name : 'thrown';
    }
  }, attempt);

it('a page with its map makes no text into markup or a script', async () => {
  const { page, waitForMapIdle } = await openMap('', { expectedErrors: refused });
  await waitForMapIdle();
  for (const attempt of ['markup', 'worker', 'policy'] as const) {
    expect(await outcome(page, attempt), attempt).toBe('TypeError');
  }
});

describe('with the headers of the build', () => {
  it('a page may use what it uses, and nothing that it does not', async () => {
    const url = inject('openUrl');
    const { page } = await openPage(url, [url], {});
    const allowed = (feature: string): Promise<boolean> =>
      page.evaluate((name) => {
        const { featurePolicy } = document as Document & { featurePolicy?: { allowsFeature(name: string): boolean } };
        return featurePolicy?.allowsFeature(name) ?? false;
      }, feature);
    for (const feature of ['fullscreen', 'clipboard-write']) expect(await allowed(feature)).toBe(true);
    for (const feature of ['geolocation', 'camera', 'microphone', 'payment', 'usb'])
      expect(await allowed(feature)).toBe(false);
  });

  it.each([
    ['the page', '', false],
    ['the demo article', 'demo/', false],
    ['the page for frames', 'embed.html', true],
  ])('another site frames %s: %s', async (_what, path, isShown) => {
    const code = `<iframe src="{{app}}${path}" width="640" height="480"></iframe>`;
    const expectedErrors = isShown ? [] : [/frame-ancestors/, /ERR_BLOCKED_BY_RESPONSE/];
    const host = await openHost('article', { isOpen: true, values: { code }, expectedErrors });
    const heading = host.embed().frame.getByRole('heading').first();
    if (isShown) await heading.waitFor();
    else {
      await eventually(async () => (await host.contents()).url()).toMatch(/^chrome-error:/);
      expect(await heading.count()).toBe(0);
    }
  });
});
