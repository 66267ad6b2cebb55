import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outDir } from './harness/out-dir.ts';

const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
const there = new Set(files);
const read = (file: string): string => readFileSync(join(outDir, file), 'utf8');
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);
const ending = (end: string): string[] => files.filter((file) => file.endsWith(end));

/** Addresses in the tags of a page, those that its script is told of, and those of its style sheet. */
function addressesIn(page: string): string[] {
  const tags = matches(page, /(<[a-z][^<>]*>)/g);
  const [, code = '[]'] = /<script[^>]* data-map-code>(.*?)<\/script>/.exec(page) ?? [];
  return [
    ...tags.flatMap((tag) => matches(tag, /\s(?:href|src)="([^"]*)"/g)),
    ...tags.filter((tag) => tag.includes(':image"')).flatMap((tag) => matches(tag, /\scontent="([^"]*)"/g)),
    ...matches(page, /url\(["']?([^"')]+)["']?\)/g),
    ...(JSON.parse(code) as string[]),
  ];
}

/** Names a file of the build by an address that a file of it has; null for an address within the same page. */
function fileAt(address: string, from: string): string | null {
  const [path = ''] = address.split(/[?#]/, 1);
  if (path === '') return null;
  const file = posix.join(posix.dirname(from), path);
  return path.endsWith('/') ? posix.join(file, 'index.html') : file;
}

function missing(addresses: readonly string[], from: string): string[] {
  const own = addresses.filter((address) => !/^(data|blob|https?):/.test(address));
  return own.filter((address) => {
    const file = fileAt(address, from);
    return file !== null && !there.has(file);
  });
}

describe('every address in the build leads to a file that is there', () => {
  it.each([
    ['index.html', 5],
    ['embed.html', 5],
    ['demo/index.html', 5],
  ])('of the page %s', (page, atLeast) => {
    const addresses = addressesIn(read(page)).filter((address) => !address.startsWith('#'));
    expect(addresses.length).toBeGreaterThan(atLeast);
    expect(missing(addresses, page)).toEqual([]);
  });

  it('of the pages, which are all', () => {
    expect(ending('.html').toSorted()).toEqual(['demo/index.html', 'embed.html', 'index.html', 'table.html']);
  });

  it('of style sheets', () => {
    const sheets = ending('.css');
    expect(sheets.length).toBeGreaterThan(2);
    expect(sheets.flatMap((sheet) => missing(matches(read(sheet), /url\(["']?([^"')]+)["']?\)/g), sheet))).toEqual([]);
  });

  it('of scripts, with what they load later', () => {
    const loads = (script: string): string[] => matches(read(script), /["'`](\.\/[\w-]+\.(?:js|css))["'`]/g);
    const scripts = ending('.js');
    expect(scripts.flatMap(loads).length).toBeGreaterThan(20);
    expect(scripts.flatMap((script) => missing(loads(script), script))).toEqual([]);
  });
});
