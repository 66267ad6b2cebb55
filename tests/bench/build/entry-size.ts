import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

interface ManifestChunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

type Manifest = Readonly<Record<string, ManifestChunk>>;

/** Files of the JavaScript that a page runs at once: its entries and all that these import, but not lazily. */
export function entryFiles(manifest: Manifest): string[] {
  const keys = new Set(Object.keys(manifest).filter((key) => manifest[key]?.isEntry));
  for (const key of keys) for (const imported of manifest[key]?.imports ?? []) keys.add(imported);
  return [...keys].flatMap((key) => manifest[key]?.file ?? []);
}

/** Gzip bytes of the JavaScript that a built page runs at once. */
export function entryBytes(folder: string): number {
  const manifest: Manifest = JSON.parse(readFileSync(`${folder}/.vite/manifest.json`, 'utf8'));
  const sizes = entryFiles(manifest).map((file) => gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}
