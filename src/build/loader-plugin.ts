import type { Plugin } from 'vite';
import { LOADER_FILE, TYPES_FILE } from '../embed/site.ts';
import { buildClassicScript } from './classic-script.ts';
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

/** Bundles the loader, with the title that it needs. */
export async function buildLoader(root: string, title: string): Promise<string> {
  const { code } = await buildClassicScript(root, `${SOURCES}/loader.ts`, { TITLE: JSON.stringify(title) });
  return code;
}
