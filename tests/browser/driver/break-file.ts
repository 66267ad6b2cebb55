import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { versionedName } from '../../../src/geo/geography.ts';

/** Ways in which a file can fail to arrive. */
export const damages = ['cut off', 'missing', 'empty object', 'half a file'] as const;
export type Damage = (typeof damages)[number];

/** What the browser itself logs of a file that did not arrive. */
export const fileErrors = [/Failed to load resource/, /net::ERR_FAILED/];

/** Stands in for a file of public/geo with a damaged one. */
export async function breakFile(page: Page, file: string, damage: Damage): Promise<void> {
  const text = readFileSync(new URL(`../../../public/geo/${file}`, import.meta.url), 'utf8');
  await page.route(geoFile(file), (route) => {
    switch (damage) {
      case 'cut off':
        return route.abort('failed');
      case 'missing':
        return route.fulfill({ status: 404, body: 'not found' });
      case 'empty object':
        return route.fulfill({ contentType: 'application/json', body: '{}' });
      case 'half a file':
        return route.fulfill({ contentType: 'application/json', body: text.slice(0, text.length / 2) });
    }
  });
}

/** Where the build has a file of public/geo, whatever its version. */
export function geoFile(file: string): string {
  return `**/geo/${versionedName(file, '*')}`;
}
