import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

interface ManifestChunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

type Manifest = Readonly<Record<string, ManifestChunk>>;

/** The page's own entry; a worker is one of its own, which the page does not run. */
const PAGE = 'index.html';

/** Files of the JavaScript that a page runs at once: its entry and all that this imports, but not lazily. */
export function entryFiles(manifest: Manifest): string[] {
  const keys = new Set([PAGE]);
  for (const key of keys) for (const imported of manifest[key]?.imports ?? []) keys.add(imported);
  return [...keys].flatMap((key) => manifest[key]?.file ?? []);
}

/** Gzip bytes of the JavaScript that a built page runs at once. */
export function entryBytes(folder: string): number {
  const manifest: Manifest = JSON.parse(readFileSync(`${folder}/.vite/manifest.json`, 'utf8'));
  const sizes = entryFiles(manifest).map((file) => gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}
