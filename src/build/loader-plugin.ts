import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { LOADER_FILE, TYPES_FILE } from '../embed/site.ts';
import { emitted } from './emitted-files.ts';

type MetadataModule = typeof import('./metadata.ts');

const SOURCES = 'src/embed';

/** Makes the loader that other sites bring the map in with, and its types. */
export function loaderPlugin(): Plugin {
  return {
    name: 'loader',
    ...emitted([
      {
        name: LOADER_FILE,
        type: 'text/javascript',
        make: async ({ config, run }) => {
          const { pageTitle } = await run<MetadataModule>('/src/build/metadata.ts');
          return buildLoader(config.root, pageTitle);
        },
      },
      { name: TYPES_FILE, type: 'text/plain', make: ({ read }) => read(`${SOURCES}/${TYPES_FILE}`) },
    ]),
  };
}

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
