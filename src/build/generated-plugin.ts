import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { cartographyCss } from '../cartography/css.ts';
import { versionedName } from '../geo/geography.ts';

const PALETTE = 'virtual:palette.css';
const GEO = 'geo';

/**
 * Gives the app's code what is worked out anew for each build: the style sheet `virtual:palette.css`, made from the one
 * palette so that CSS, map and drawings cannot drift apart, and the version of the geography, whose files a build names
 * after it.
 */
export function generatedPlugin(): Plugin {
  const version = folderVersion(join('public', GEO));
  return {
    name: 'generated',
    config: () => ({ define: { GEO_VERSION: JSON.stringify(version) } }),
    resolveId: (source) => (source === PALETTE ? `\0${PALETTE}` : null),
    load: (source) => (source === `\0${PALETTE}` ? cartographyCss() : null),
    // By now the public folder has been copied.
    writeBundle: ({ dir = '' }) => nameByVersion(join('public', GEO), join(dir, GEO), version),
  };
}

/** A short word that changes with the files of a folder, by which caches may keep them for good. */
export function folderVersion(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 8);
}

/** Gives the files of a folder, which have been copied, names with their version. */
export function nameByVersion(folder: string, copy: string, version: string): void {
  for (const name of readdirSync(folder)) renameSync(join(copy, name), join(copy, versionedName(name, version)));
}
