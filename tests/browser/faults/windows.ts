import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { frameCode } from '../driver/frame-code.ts';
import { createMapDriver, type MapDriver } from '../driver/map-driver.ts';
import { openHost } from '../driver/open-host.ts';
import { type OpenOptions, openApp, openPage } from '../driver/open-map.ts';
import { outDir } from '../harness/out-dir.ts';
import type { Cause } from './causes/cause.ts';

type Driver = Pick<MapDriver, 'drawing' | 'slider' | 'waitForTitle' | 'waitForMapIdle' | 'clickAt'>;

/** What a reader sees of the app, in whatever window it is. */
export interface Reader extends Driver {
  readonly page: Page;
  readonly root: Locator;
  /** The text with its lists; null where a window shows less of it. */
  readonly panel: Locator | null;
}

const sizes: Readonly<Record<string, OpenOptions>> = {
  page: { width: 1280, height: 800 },
  phone: { width: 390, height: 844, touch: true },
  low: { width: 844, height: 390, touch: true },
};

/** Opens the app where a line of the table says: the kind of window, then an address below the app's. */
export async function openWhere(where: string, options: OpenOptions, frame?: Cause['frame']): Promise<Reader> {
  const [kind = '', path = ''] = where.split(' ');
  const size = sizes[kind];
  if (kind === 'file') {
    const { page, misdeeds } = await openPage(pathToFileURL(`${outDir}/index.html`).href, [], options);
    const map = createMapDriver(page, misdeeds);
    return { ...map, root: page.locator('html'), panel: null };
  }
  if (size) {
    const map = await openApp(path, { ...size, ...options, early: true });
    return { ...map, root: map.page.locator('html'), panel: kind === 'page' ? map.panel : null };
  }
  if (kind !== 'embed') throw new Error(`There is no window "${kind}"; there are ${Object.keys(sizes)} and embed.`);
  const code = frameCode({ width: 640, height: 480, query: path, attributes: frame?.attributes ?? '' });
  const { page, embed } = await openHost('article', {
    ...options,
    isOpen: frame?.isOpen ?? false,
    early: true,
    values: { code },
  });
  return { ...embed(), page, root: embed().frame.locator('html'), panel: null };
}
