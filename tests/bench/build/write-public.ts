import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Edition } from '../story/load-edition.ts';
import { cache, root } from './folders.ts';

/** A public folder with the geography of an edition; that of the app itself for the app's own story. */
export function writePublic({ size, places }: Edition): string {
  if (size === 1) return `${root}public`;
  const folder = `${cache}public-${size}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(`${root}public`, folder, { recursive: true });
  writeFileSync(`${folder}/geo/places.geojson`, JSON.stringify(places));
  return folder;
}
