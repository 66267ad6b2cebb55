import { expect, it } from 'vitest';
import { entryFiles } from './entry-size.ts';

it('counts an entry with all that it imports at once, each file once, and nothing lazy', () => {
  const manifest = {
    'index.html': { file: 'a.js', imports: ['shared', 'deep'], dynamicImports: ['map'] },
    shared: { file: 's.js', imports: ['deep'] },
    deep: { file: 'd.js' },
    map: { file: 'm.js', imports: ['shared'] },
    worker: { file: 'w.js' },
  };
  expect(entryFiles(manifest)).toEqual(['a.js', 's.js', 'd.js']);
});
