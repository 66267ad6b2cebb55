import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { normalizePath, type Plugin } from 'vite';

/** What the app imports. The dev server gives it the published file, the build a worker of its own. */
const PUBLISHED_WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
const WORKER_URL = '\0maplibre-worker-url';

/**
 * Builds MapLibre from its sources. It publishes page and worker as two files that each bring a copy of what both
 * need, more than a quarter of all there is to load. Built together, they share it in a chunk.
 */
export function maplibreSourcePlugin(): Plugin {
  const require = createRequire(import.meta.url);
  const manifest = normalizePath(require.resolve('maplibre-gl/package.json'));
  const { version }: { version: string } = require(manifest);
  const source = `${dirname(manifest)}/src`;
  const workerEntry = `${source}/source/worker.ts`;
  return {
    name: 'maplibre-source',
    apply: 'build',
    enforce: 'pre',
    // MapLibre is written for `useDefineForClassFields: false`: a field that is only declared must not be made, or it
    // would wipe what the constructor of the parent has put there.
    config: () => ({
      oxc: {
        assumptions: { setPublicClassFields: true },
        typescript: { removeClassFieldsWithoutInitializer: true },
      },
    }),
    resolveId(id) {
      if (id === 'maplibre-gl') return `${source}/index.ts`;
      return id === PUBLISHED_WORKER ? WORKER_URL : null;
    },
    load(id) {
      // Whole, it would go into the bundle with MapLibre's list of tools.
      if (id === manifest) return JSON.stringify({ version });
      if (id !== WORKER_URL) return null;
      const worker = this.emitFile({ type: 'chunk', id: workerEntry, name: 'maplibre-worker' });
      return workerUrlModule(`import.meta.ROLLUP_FILE_URL_${worker}`);
    },
    generateBundle(_options, bundle) {
      const needed = new Set([workerEntry]);
      for (const id of needed) for (const imported of this.getModuleInfo(id)?.importedIds ?? []) needed.add(imported);
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const loaded = new Set(chunks.filter((chunk) => chunk.facadeModuleId === workerEntry));
      for (const { imports, moduleIds } of loaded) {
        for (const chunk of chunks) if (imports.includes(chunk.fileName)) loaded.add(chunk);
        // The bundler may put more into a chunk that is shared, and in a worker the code of the app finds no document.
        const stray = moduleIds.find((id) => !needed.has(id) && !id.startsWith('\0'));
        if (stray) this.error(`MapLibre's worker would load ${stray}, which it does not import.`);
      }
    },
  };
}

/**
 * The code that says where the worker is. In a frame of opaque origin, MapLibre reads that file and starts its text as
 * a `data:` URL, from where the relative imports of a chunk lead nowhere. There it gets a text with the whole address.
 */
function workerUrlModule(url: string): string {
  return `const url = ${url};
const loader = 'data:text/javascript,' + encodeURIComponent('import ' + JSON.stringify(url));
export default globalThis.origin === 'null' ? loader : url;`;
}
