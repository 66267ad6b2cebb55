import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHeaderFile } from '../browser/harness/header-file';

const manual = readFileSync('src/embed/README.md', 'utf8');
const headersOf = readHeaderFile('public/_headers');
const pairs = (path: string): string[] => [...headersOf(path)].map(([name, value]) => `${name}: ${value}`).sort();

/** Pairs of name and value as a pattern finds them in a text. */
const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name, value]) => `${name}: ${value}`).sort();

describe('the headers of a build', () => {
  it('let any page bring in each of its files, isolated ones and those of opaque origin too', () => {
    for (const path of ['/', '/embed.html', '/embed', '/embed.js', '/card.png', '/assets/a.js', '/geo/a.geojson']) {
      expect(pairs(path)).toEqual(
        expect.arrayContaining([
          'Access-Control-Allow-Origin: *',
          'Cross-Origin-Embedder-Policy: require-corp',
          'Cross-Origin-Resource-Policy: cross-origin',
        ]),
      );
    }
  });

  it('let caches keep for good what has its content in its name, and nothing else', () => {
    const isKept = (path: string): boolean => /immutable/.test(headersOf(path).get('Cache-Control') ?? '');
    expect(['/assets/a.js', '/geo/a.geojson'].map(isKept)).toEqual([true, true]);
    expect(['/', '/index.html', '/embed.html', '/embed.js', '/card.png', '/demo/'].map(isKept)).not.toContain(true);
  });

  it('are the same for all servers', () => {
    const [ofAll = '', ofKept = ''] = readFileSync('public/.htaccess', 'utf8').split('<If ');
    const apache = /Header set (\S+) "([^"]+)"/g;
    expect(found(ofAll, apache)).toEqual(pairs('/'));
    expect(found(ofKept, apache)).toEqual(pairs('/assets/a.js').filter((pair) => !pairs('/').includes(pair)));
    const [ofFiles = '', ofNested = ''] = manual.split('location ~');
    const nginx = /add_header (\S+) "?([^";]+)"?;/g;
    expect(found(ofFiles, nginx)).toEqual(pairs('/'));
    expect(found(ofNested, nginx)).toEqual(pairs('/assets/a.js'));
  });

  it('are told of in the manual', () => {
    const told = [...manual.matchAll(/^\| (`.+?`) \|/gm)].map(([, names]) => names).join();
    expect([...headersOf('/').keys()].filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
  });
});
