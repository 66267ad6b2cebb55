import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPlugin } from '../../src/build/demo-plugin';
import { buildAlone } from './build-alone';

/** What has the app's fonts in a build. */
const FONTS = `import '${process.cwd()}/src/cartography/fonts.css';`;

describe('the demo in a build', () => {
  let files: ReadonlyMap<string, string | Uint8Array>;
  const textOf = (name: string): string => String(files.get(name));
  beforeAll(async () => {
    files = await buildAlone(demoPlugin(), FONTS, { base: '../demo/' });
  });

  it('is a page of its own, with a style sheet and an icon that are there', () => {
    const html = textOf('demo/index.html');
    const links = [...html.matchAll(/<link rel="(\w+)"[^>]* href="([^"]+)"/g)].map(([, rel, href = '']) => [
      rel,
      files.has(posix.join('demo', href)),
    ]);
    expect(links).toEqual([
      ['icon', true],
      ['stylesheet', true],
    ]);
  });

  it('names the story’s disclaimer and whose data it is', () => {
    const { disclaimer }: { disclaimer: string } = JSON.parse(readFileSync('src/story/story.json', 'utf8'));
    expect(textOf('demo/index.html')).toContain(disclaimer);
    expect(textOf('demo/index.html')).toMatch(/<p>Data: [^<]*© OpenStreetMap contributors[^<]*GeoNames[^<]*\.<\/p>/);
  });

  it('has the palette, the fonts and the rules in its style sheet, and the fonts once in the build', () => {
    const sheets = [...files.keys()].filter((name) => /demo-[^/]*\.css$/.test(name));
    expect(sheets).toHaveLength(1);
    const [sheet = ''] = sheets;
    for (const part of ['--paper:', 'prefers-color-scheme:dark', '@font-face', '.standfirst']) {
      expect(textOf(sheet)).toContain(part);
    }
    const fonts = [...textOf(sheet).matchAll(/url\("([^"]+)"\)/g)].map(([, href = '']) => posix.join('assets', href));
    expect(fonts).toHaveLength(3);
    expect([...files.keys()].filter((name) => name.endsWith('.woff2')).sort()).toEqual(fonts.sort());
  });
});

describe('the demo on the dev server', () => {
  let server: ViteDevServer;
  let address: string;
  beforeAll(async () => {
    server = await createServer({
      configFile: false,
      logLevel: 'silent',
      plugins: [demoPlugin()],
      optimizeDeps: { noDiscovery: true },
      server: { port: 0, watch: null, ws: false },
    });
    await server.listen();
    address = server.resolvedUrls?.local[0] ?? '';
  });
  afterAll(() => server.close());

  it('is the same page, told to follow edits', async () => {
    const response = await fetch(`${address}demo/?a=b`);
    const html = await response.text();
    expect(response.headers.get('Content-Type')).toBe('text/html');
    expect(html).toContain('data-map-paragraph="17"');
    expect(html).toContain('@vite/client');
    expect(html).toContain("connect-src 'self' ws:");
    expect(await (await fetch(`${address}demo/index.html`)).text()).toBe(html);
  });

  it('has its style sheet, whose fonts are there', async () => {
    const response = await fetch(`${address}demo/demo.css`);
    expect(response.headers.get('Content-Type')).toBe('text/css');
    const fonts = [...(await response.text()).matchAll(/url\("([^"]+)"\)/g)].map(([, href = '']) => href);
    expect(fonts).toHaveLength(3);
    for (const font of fonts) {
      const answer = await fetch(new URL(font, `${address}demo/demo.css`));
      expect([...new Uint8Array(await answer.arrayBuffer()).slice(0, 4)]).toEqual([...Buffer.from('wOF2')]);
    }
  });

  it('leads to the address with a slash at its end, with what was asked', async () => {
    const response = await fetch(`${address}demo?a=b`, { redirect: 'manual' });
    expect([response.status, response.headers.get('Location')]).toEqual([302, '/demo/?a=b']);
    expect((await fetch(`${address}demonstration`, { redirect: 'manual' })).status).not.toBe(302);
  });

  it('leaves other files of its folder to others', async () => {
    expect(await (await fetch(`${address}demo/other.css`)).text()).not.toContain('.standfirst');
  });
});
