import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file ready to be sent. */
export interface ServedFile {
  readonly type: string;
  readonly body: Buffer;
  readonly gzip: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.md': 'text/markdown; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/** Compressed already. */
const PACKED = new Set(['.woff2', '.png', '.webp']);

/** Reads all files of a folder by their address, compressed beforehand so that no visit waits for it. */
export function loadFiles(folder: string): ReadonlyMap<string, ServedFile> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
  const files = paths.map((path): [string, ServedFile] => {
    const extension = extname(path);
    const gzip = !PACKED.has(extension);
    const content = readFileSync(path);
    const body = gzip ? gzipSync(content, { level: 9 }) : content;
    const type = TYPES[extension] ?? 'application/octet-stream';
    return [path.slice(folder.length).replaceAll('\\', '/'), { type, body, gzip }];
  });
  return new Map(files);
}
