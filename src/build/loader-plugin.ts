import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { LOADER_FILE, TYPES_FILE } from '../embed/site.ts';
import { pathOf } from './path-of.ts';
import { runInNode } from './run-in-node.ts';

type TitleModule = typeof import('./page-title.ts');

const SOURCES = 'src/embed';

/** Bundles the loader as one classic script, with the title that it needs. */
export async function buildLoader(root: string, title: string): Promise<string> {
  const output = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { TITLE: JSON.stringify(title) },
    build: {
      write: false,
      copyPublicDir: false,
      target: 'es2022',
      lib: { entry: join(root, SOURCES, 'loader.ts'), formats: ['iife'], name: 'articleMap' },
    },
  });
  const [built] = Array.isArray(output) ? output : [output];
  const chunk = built && 'output' in built ? built.output[0] : undefined;
  if (!chunk) throw new Error('the loader was not built');
  return chunk.code;
}

/** Makes the loader that other sites bring the map in with, and its types, for the build and the dev server. */
export function loaderPlugin(): Plugin {
  let config: ResolvedConfig;
  const types = (): string => readFileSync(join(config.root, SOURCES, TYPES_FILE), 'utf8');
  const loader = async (): Promise<string> => {
    const { pageTitle } = await runInNode<TitleModule>(config, 'src/build/page-title.ts');
    return buildLoader(config.root, pageTitle);
  };
  return {
    name: 'loader',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const pathname = pathOf(request);
        if (pathname === `/${TYPES_FILE}`) {
          response.setHeader('Content-Type', 'text/plain').end(types());
          return;
        }
        if (pathname !== `/${LOADER_FILE}`) return next();
        response.setHeader('Content-Type', 'text/javascript');
        loader().then(
          (code) => response.end(code),
          (error: unknown) => next(error),
        );
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: LOADER_FILE, source: await loader() });
      this.emitFile({ type: 'asset', fileName: TYPES_FILE, source: types() });
    },
  };
}
