import type { Frame, Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import { createEmbedDriver, type EmbedDriver } from './embed-driver.ts';
import { forgetHeard, type Heard, hearMaps, tellHeard } from './hear-maps.ts';
import { type OpenOptions, openPage } from './open-map.ts';

export interface HostOptions extends OpenOptions {
  /** Whether the app is served with the headers of the build, by which any origin may read its files. */
  readonly isOpen?: boolean;
  /** What is filled in where the page has a name in double braces; `app` is always the app's address. */
  readonly values?: Readonly<Record<string, string>>;
}

/** A page of another site with embeds in it. */
export interface HostDriver {
  readonly page: Page;
  /** Where the app is. */
  readonly app: string;
  /** The elements for embeds, in the order of the page. */
  readonly maps: Locator;
  /** What elements have told the page so far, in order. */
  heard(): Promise<Heard[]>;
  /** Forgets what elements have told. */
  forget(): Promise<void>;
  /** What the reader sees in the first frame, or in that of a map by its id. */
  embed(mapId?: string): EmbedDriver;
  /** What stands in that frame, for scripts to be run in. */
  contents(mapId?: string): Promise<Frame>;
}

/** Opens one of tests/browser/hosts, by name, as a page of another site than the app's. */
export async function openHost(name: string, options: HostOptions = {}): Promise<HostDriver> {
  const app = inject(options.isOpen ? 'openUrl' : 'appUrl');
  const values = Object.entries(options.values ?? {}).map(([name, value]) => [name, value.replaceAll('{{app}}', app)]);
  const query = new URLSearchParams([...values, ['app', app]]);
  const url = new URL(`${name}.html?${query}`, inject('hostUrl')).href;
  const prepare = async (page: Page): Promise<void> => {
    await hearMaps(page);
    await options.prepare?.(page);
  };
  const { page } = await openPage(url, [inject('hostUrl'), app], { ...options, prepare });
  const frameOf = (mapId?: string) => page.locator(mapId ? `#${mapId} iframe` : 'iframe').first();
  return {
    page,
    app,
    maps: page.locator('article-map'),
    heard: () => tellHeard(page),
    forget: () => forgetHeard(page),
    embed: (mapId) => createEmbedDriver(frameOf(mapId).contentFrame()),
    contents: async (mapId) => {
      const element = await frameOf(mapId).elementHandle();
      const frame = await element?.contentFrame();
      if (!frame) throw new Error('There is no frame on the page.');
      return frame;
    },
  };
}
