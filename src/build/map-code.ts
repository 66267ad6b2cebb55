import type { Rolldown } from 'vite';
import { DATA } from '../app/page-data.ts';

/** What the app loads for the map once it is wanted. */
const MAP_MODULE = '/src/maplibre/view/create-map-view.ts';

/**
 * Puts into a built page where the map's code is, which the bundler tells the loaded script alone: so that the page can ask
 * for it before it has time to run it.
 */
export function withMapCode(html: string, bundle: Rolldown.OutputBundle): string {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const map = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(MAP_MODULE));
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (!map || !entry) throw new Error(`the build has no code for the map: there is no ${MAP_MODULE}`);
  const there = withImports(entry, chunks);
  const files = [...withImports(map, chunks)].filter((file) => !there.has(file)).map((file) => `./${file}`);
  const data = `<script type="application/json" ${DATA.mapCode}>${JSON.stringify(files)}</script>`;
  return html.replace('</body>', () => `${data}</body>`);
}

/** A chunk's file and those of all that it imports at once. */
function withImports(chunk: Rolldown.OutputChunk, chunks: readonly Rolldown.OutputChunk[]): ReadonlySet<string> {
  const files = new Set([chunk.fileName]);
  for (const file of files) {
    for (const imported of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) files.add(imported);
  }
  return files;
}
