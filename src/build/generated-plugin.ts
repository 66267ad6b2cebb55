import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { cartographyCss } from '../cartography/css.ts';
import { geoNames, versionedName } from '../geo/geography.ts';
import { shortHash } from './build-id.ts';

const PALETTE = 'virtual:palette.css';
const GEO = 'geo';
const PUBLIC_GEO = join('public', GEO);

/**
 * Gives the app's code what is worked out anew for each build: the style sheet `virtual:palette.css`, made from the one
 * palette so that CSS, map and drawings cannot drift apart, and the version of the geography, whose files a build names
 * after it.
 */
export function generatedPlugin(): Plugin {
  const version = folderVersion(PUBLIC_GEO);
  return {
    name: 'generated',
    config: () => ({ define: { GEO_VERSION: JSON.stringify(version) } }),
    resolveId: (source) => (source === PALETTE ? `\0${PALETTE}` : null),
    load: (source) => (source === `\0${PALETTE}` ? cartographyCss() : null),
    // By now the public folder has been copied.
    writeBundle: ({ dir = '' }) => nameByVersion(PUBLIC_GEO, join(dir, GEO), version),
  };
}

/** Where a build has what the map loads of the geography, from the root of the site. */
export function builtGeography(): string[] {
  const version = folderVersion(PUBLIC_GEO);
  return [...geoNames.map((name) => `${name}.geojson`), 'layers.json'].map(
    (file) => `${GEO}/${versionedName(file, version)}`,
  );
}

/** A short word that changes with the files of a folder, by which caches may keep them for good. */
export function folderVersion(folder: string): string {
  const names = readdirSync(folder).sort();
  return shortHash(names.map((name) => name + readFileSync(join(folder, name), 'utf8')).join('\n'));
}

/** Gives the files of a folder, which have been copied, names with their version. */
export function nameByVersion(folder: string, copy: string, version: string): void {
  for (const name of readdirSync(folder)) renameSync(join(copy, name), join(copy, versionedName(name, version)));
}
