import type { Plugin } from 'vite';
import { FRAME_FILE, TABLE_FILE, WORKER_FILE } from '../embed/site.ts';
import { shortHash } from './build-id.ts';
import { buildClassicScript } from './classic-script.ts';
import { emitted, type Site } from './emitted-files.ts';
import { builtGeography } from './generated-plugin.ts';
import { LICENCE_LIST } from './licences-plugin.ts';

/** What a worker is told to keep of a file; its revision is null where the name changes with the content. */
interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
}

/**
 * Makes the service worker, with which page and frame work without a network once they have been visited; readers' browsers
 * fetch it after all else. With `OFFLINE=off` in the environment no browser is asked to, and those that have it from an
 * earlier build find one in its place that ends it; so they do on the dev server. To be named before what other sites and
 * the demo article need alone, which is not kept.
 */
export function offlinePlugin(): Plugin {
  const isOn = process.env['OFFLINE'] !== 'off';
  let licences = '[]';
  return {
    name: 'offline',
    config: (_, { command }) => ({ define: { WORKS_OFFLINE: JSON.stringify(isOn && command === 'build') } }),
    ...emitted([
      {
        name: WORKER_FILE,
        type: 'text/javascript',
        make: async (site) => {
          const isKept = isOn && !site.server;
          const script = await buildClassicScript(
            site.config.root,
            isKept ? 'src/offline/service-worker.ts' : 'src/offline/retired-worker.ts',
            isKept ? { KEPT_FILES: JSON.stringify(keptFiles(site)) } : {},
          );
          licences = script.licences;
          return script.code;
        },
      },
      { name: `offline-${LICENCE_LIST}`, type: 'application/json', make: () => licences },
    ]),
  };
}

/** The pages, all code, styles, fonts and pictures that they may load, and the shapes. */
function keptFiles({ built }: Site): readonly KeptFile[] {
  const files = built();
  const pages = ['index.html', FRAME_FILE, TABLE_FILE].map((url) => ({
    url,
    revision: shortHash(files.get(url) ?? ''),
  }));
  const assets = [...files.keys()].filter((file) => file.startsWith('assets/'));
  return [...pages, ...[...assets, ...builtGeography()].map((url) => ({ url, revision: null }))];
}
