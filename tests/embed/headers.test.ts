import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHeaderFile } from '../browser/harness/header-file';

const headersOf = readHeaderFile('public/_headers');

/** What lets any page bring the map in, one that is isolated or in a sandbox too. */
const open = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

describe('the headers of a build', () => {
  it.each(['/', '/embed.html', '/embed', '/embed.js', '/card.png', '/assets/a.js', '/geo/a.geojson', '/geo/a.json'])(
    'let any page bring in %s',
    (path) => {
      expect(Object.fromEntries(headersOf(path))).toMatchObject(open);
    },
  );

  it('do so on all servers that the manual tells of', () => {
    const manual = readFileSync('src/embed/README.md', 'utf8');
    const apache = readFileSync('public/.htaccess', 'utf8');
    for (const [name, value] of Object.entries(open)) {
      expect(apache).toContain(`Header set ${name} "${value}"`);
      expect(manual).toContain(`add_header ${name} ${value};`);
      expect(manual, 'and what for').toMatch(new RegExp(`^\\| .*\`${name}\`.*\\|`, 'm'));
    }
  });
});
