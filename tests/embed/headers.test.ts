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

describe('a browser', () => {
  const kept = 'public, max-age=31536000, immutable';

  it.each([
    ...['/', '/index.html', '/embed.html', '/demo/', '/sw.js', '/build.json'].map((path) => [path, 'no-cache']),
    ...['/embed.js', '/card.png'].map((path) => [path, 'public, max-age=300']),
    ...['/assets/a-12345678.js', '/geo/places.12345678.geojson'].map((path) => [path, kept]),
  ])('keeps %s as long as it may', (path = '', how) => {
    expect(headersOf(path).get('Cache-Control')).toBe(how);
  });

  it('frames the page and the demo in their own site alone, the page for frames anywhere', () => {
    const policies = ['/', '/index.html', '/demo/', '/embed.html'].map((path) =>
      headersOf(path).get('Content-Security-Policy'),
    );
    expect(policies).toEqual([...Array(3).fill("frame-ancestors 'self'"), undefined]);
  });

  it('is told the same by all servers that the manual tells of', () => {
    const manual = readFileSync('src/embed/README.md', 'utf8');
    const apache = readFileSync('public/.htaccess', 'utf8');
    const devices = headersOf('/').get('Permissions-Policy') ?? '';
    expect(devices).toContain('geolocation=()');
    expect(apache).toContain(`Header set Permissions-Policy "${devices}"`);
    expect(manual).toContain('add_header Permissions-Policy');
    for (const text of [kept, 'public, max-age=300', "frame-ancestors 'self'"]) {
      expect(apache).toContain(`"${text}"`);
      expect(manual).toContain(`"${text}"`);
    }
  });
});
