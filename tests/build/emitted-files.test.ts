import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emitted } from '../../src/build/emitted-files';
import { buildAlone } from './build-alone';

const ICON = 'src/cartography/icon.svg';

/** Files of each kind: a page that names two others, and one that fails where it is asked to. */
const plugin = (faulty = false) => ({
  name: 'files',
  ...emitted([
    { name: 'folder/style.css', type: 'text/css', hashed: true, make: () => 'a{color:red}' },
    { name: 'plain.txt', type: 'text/plain', make: ({ read }) => read(ICON).slice(0, 4) },
    { name: 'bytes.bin', type: 'application/octet-stream', make: async () => Uint8Array.of(0, 255) },
    {
      name: 'folder/index.html',
      type: 'text/html',
      make: ({ addressOf, server }) => `${addressOf('folder/style.css')} ${addressOf(ICON)} ${server ? 'served' : ''}`,
    },
    {
      name: 'sum.txt',
      type: 'text/plain',
      make: async ({ run }) => {
        const { isoDate } = await run<typeof import('../../src/time/day')>('/src/time/day.ts');
        if (faulty) throw new Error('no sum');
        return isoDate(0);
      },
    },
  ]),
});

describe('files that plugins give a build', () => {
  let files: ReadonlyMap<string, string | Uint8Array>;
  beforeAll(async () => {
    files = await buildAlone(plugin());
  });

  it('are there under their names, as they were made', () => {
    expect(files.get('plain.txt')).toBe('<svg');
    expect([...Buffer.from(files.get('bytes.bin') ?? [])]).toEqual([0, 255]);
    expect(files.get('sum.txt')).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('have a hash in their names where they are to be kept for good, and tell others of it', () => {
    const [style = '', icon = ''] = String(files.get('folder/index.html')).split(' ');
    expect(style).toMatch(/^assets\/style-.+\.css$/);
    expect(icon).toMatch(/^assets\/icon-.+\.svg$/);
    expect(files.get(style)).toBe('a{color:red}');
    expect(files.has(icon)).toBe(true);
  });
});

describe('files that plugins give the dev server', () => {
  const servers: ViteDevServer[] = [];
  const serve = async (faulty: boolean): Promise<string> => {
    const server = await createServer({
      configFile: false,
      logLevel: 'silent',
      plugins: [plugin(faulty)],
      optimizeDeps: { noDiscovery: true },
      server: { port: 0, watch: null, ws: false },
    });
    servers.push(server);
    await server.listen();
    return server.resolvedUrls?.local[0] ?? '';
  };
  let address: string;
  beforeAll(async () => {
    address = await serve(false);
  });
  afterAll(() => Promise.all(servers.map((server) => server.close())));

  it.each([
    ['plain.txt', 'text/plain', '<svg'],
    ['folder/style.css?a=b', 'text/css', 'a{color:red}'],
    ['folder/', 'text/html', `folder/style.css ${ICON} served`],
    ['folder/index.html', 'text/html', `folder/style.css ${ICON} served`],
    ['sum.txt', 'text/plain', '1970-01-01'],
  ])('are there as %s', async (path, type, text) => {
    const response = await fetch(address + path);
    expect(response.headers.get('Content-Type')).toBe(type);
    expect(await response.text()).toBe(text);
  });

  it('are not found elsewhere', async () => {
    expect(await (await fetch(`${address}folder/plain.txt`)).text()).not.toContain('<svg');
  });

  it('fail aloud', async () => {
    const response = await fetch(`${await serve(true)}sum.txt`);
    expect(response.status).toBe(500);
  });
});
