import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, preview } from 'vite';
import { readHeaderFile } from './header-file.ts';
import { outDir } from './out-dir.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** An address with a slash at its end, and how to give it up. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the app as `npm run build` does, into a folder of its own with a list of what went where. */
export function buildApp(): void {
  // A process of its own, since Vitest has set NODE_ENV to "test" in this one, which would build React for development.
  const { NODE_ENV: _, ...env } = process.env;
  const vite = fileURLToPath(new URL('../../../node_modules/vite/bin/vite.js', import.meta.url));
  const arguments_ = [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--manifest', '--logLevel', 'warn'];
  const result = spawnSync(process.execPath, arguments_, { cwd: root, env, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`The build failed:\n${result.stdout}${result.stderr}`);
}

/**
 * Serves the built app on a free port of this machine: as a server does that knows of no headers, so that no other origin may
 * read its files, or with those that the build asks for.
 */
export async function serveApp(headers: 'none' | 'of the build'): Promise<Served> {
  const server = await preview({
    root,
    build: { outDir },
    logLevel: 'warn',
    plugins: headers === 'none' ? [] : [headersPlugin()],
    preview: { host: '127.0.0.1', port: 0, open: false, cors: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

function headersPlugin(): Plugin {
  return {
    name: 'headers of the build',
    configurePreviewServer({ middlewares }) {
      const headersOf = readHeaderFile(join(outDir, '_headers'));
      middlewares.use(({ url = '/' }, response, next) => {
        response.setHeaders(headersOf(url.split('?', 1)[0] ?? '/'));
        next();
      });
    },
  };
}
