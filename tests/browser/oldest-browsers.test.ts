import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { outDir } from './harness/out-dir.ts';

/** What one of the oldest browsers does not have, by how it is written, and the first versions that do. */
const newer: readonly (readonly [what: RegExp, since: string])[] = [
  [/\b(?:Object|Map)\.groupBy\b/, 'Chrome 117, Safari 17.4'],
  [/\bPromise\.(?:withResolvers|try)\b/, 'Chrome 119, Safari 17.4'],
  [/\bArray\.fromAsync\b/, 'Chrome 121'],
  [/\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/, 'Chrome 122, Firefox 127, Safari 17'],
  [
    /\.(?:values|keys|entries)\(\)\.(?:map|filter|take|drop|flatMap|reduce|toArray|forEach|some|every|find)\(/,
    'Chrome 122',
  ],
  [/\bURL\.(?:canParse|parse)\b/, 'Chrome 120, Safari 17'],
  [/\bAbortSignal\.any\b/, 'Chrome 116, Firefox 124, Safari 17.4'],
  [/\.checkVisibility\(/, 'Safari 17.4'],
  [/\b(?:showPopover|hidePopover|togglePopover)\b/, 'Chrome 114, Firefox 125, Safari 17'],
  [/\bRegExp\.escape\b|\.fromBase64\(|\bIntl\.DurationFormat\b/, 'Chrome 136'],
  [/\blight-dark\(|@starting-style|@scope\b/, 'Chrome 123'],
];

const scripts = readdirSync(join(outDir, 'assets')).map((name) => `assets/${name}`);
const files = [...scripts, 'index.html', 'embed.html', 'embed.js'].filter((name) => /\.(?:js|css|html)$/.test(name));

it('the build uses nothing that the oldest browsers lack', () => {
  expect(files.length).toBeGreaterThan(20);
  const used = files.flatMap((name) => {
    const text = readFileSync(join(outDir, name), 'utf8');
    return newer.filter(([what]) => what.test(text)).map(([what, since]) => `${name}: ${what} needs ${since}`);
  });
  expect(used).toEqual([]);
});
