import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { cartographyCss } from '../cartography/css.ts';

const PALETTE = 'virtual:palette.css';

/**
 * Gives the app's code what is worked out anew for each build: the style sheet `virtual:palette.css`, made from the one
 * palette so that CSS, map and drawings cannot drift apart, and the version of the geography.
 */
export function generatedPlugin(): Plugin {
  return {
    name: 'generated',
    config: () => ({ define: { GEO_VERSION: JSON.stringify(folderVersion('public/geo')) } }),
    resolveId: (source) => (source === PALETTE ? `\0${PALETTE}` : null),
    load: (source) => (source === `\0${PALETTE}` ? cartographyCss() : null),
  };
}

/** A short word that changes with the files of a folder, by which caches may keep them for good. */
export function folderVersion(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 8);
}
