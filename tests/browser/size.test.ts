import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { entryBytes, entryFiles } from '../bench/build/entry-size.ts';
import { listRequests } from './driver/network.ts';
import { openMap } from './driver/open-map.ts';
import { outDir } from './harness/out-dir.ts';

/** Bytes, gzip at its best, of all that a reader waits for. */
const MOST = { script: 110_000, page: 60_000 } as const;

/**
 * Files of code and style that come without the reader's asking: three of the app, five of the map, two of what comes soon
 * after the first paint, three of what stands by for printing.
 */
const MOST_FILES = 13;

/** Stands all over MapLibre's code and nowhere else. */
const MAPLIBRE = 'maplibregl-';

const read = (file: string): string => readFileSync(join(outDir, file), 'utf8');
const page = read('index.html');
const atOnce = entryFiles(JSON.parse(read('.vite/manifest.json')));
const scripts = readdirSync(join(outDir, 'assets'))
  .filter((name) => name.endsWith('.js'))
  .map((name) => `assets/${name}`);

describe('what a reader waits for', () => {
  it(`is a page of at most ${MOST.page / 1000} kB`, () => {
    expect(gzipSync(page, { level: 9 }).length).toBeLessThanOrEqual(MOST.page);
  });

  it(`is code of at most ${MOST.script / 1000} kB`, () => {
    expect(atOnce.length).toBeGreaterThan(0);
    expect(entryBytes(outDir)).toBeLessThanOrEqual(MOST.script);
  });

  it('is that code alone: the page names it, and no other', () => {
    const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, file]) => file);
    expect(named.toSorted()).toEqual(atOnce.toSorted());
    // The page's own sheet stands in it.
    expect(page).not.toContain('rel="stylesheet"');
  });

  it('tells where all is that the map needs besides, which can so be fetched while the app starts', () => {
    const [, data = '[]'] = page.match(/<script type="application\/json" data-map-code>(.*?)<\/script>/) ?? [];
    const named: string[] = JSON.parse(data);
    const code = named.map((file) => read(file)).join('');
    expect(code).toContain(MAPLIBRE);
    const imported = [...code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(
      ([, file]) => `assets/${file}`,
    );
    expect(imported).not.toEqual([]);
    const there = [...atOnce, ...named.map((file) => file.replace('./', ''))];
    expect(imported.filter((file) => !there.includes(file))).toEqual([]);
    expect(named.filter((file) => atOnce.includes(file.replace('./', '')))).toEqual([]);
  });

  it('has nothing of MapLibre, which is in chunks of its own', () => {
    const withMap = scripts.filter((file) => read(file).includes(MAPLIBRE));
    expect(withMap).not.toEqual([]);
    expect(atOnce.filter((file) => withMap.includes(file))).toEqual([]);
  });
});

it(`all that comes unasked is code and style in at most ${MOST_FILES} files`, async () => {
  let asked: readonly string[] = [];
  await openMap('', {
    prepare: async (page) => {
      asked = listRequests(page);
    },
  });
  // Last of all, once the map stands.
  await expect.poll(() => asked).toContainEqual(expect.stringMatching(/^mount-print-sheet.*js$/));
  const code = new Set(asked.filter((name) => /\.(?:js|css)$/.test(name)));
  expect([...code].slice(MOST_FILES)).toEqual([]);
});
