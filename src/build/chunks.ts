import type { Rolldown } from 'vite';

/** Where the page's script begins. */
const ENTRY = '/src/main.tsx';

/** What the app loads for the map once it is wanted. */
const MAP_MODULE = '/src/maplibre/interactive-map.tsx';

const known = new WeakMap<Rolldown.ChunkingContext, ReadonlySet<string>>();

/**
 * Keeps all that the page's script needs at once in one file. Left to itself, the bundler would put what something lazy
 * needs as well into files of their own, each of which costs the reader's first second a request and packs worse.
 */
export const entryGroup: Rolldown.CodeSplittingGroup = {
  name: (id, context) => (entryModules(id, context).has(id) ? 'app' : null),
};

/** What map, print and picture draw with, each some hundred bytes: the map would wait for a file of each. */
export const drawingGroup: Rolldown.CodeSplittingGroup = {
  name: 'drawing',
  // MapLibre has folders of these names as well.
  test: (id) => /\/src\/(?:cartography|geo|i18n|scene|ui)\//.test(id) && !id.includes('/node_modules/'),
  minShareCount: 2,
};

/**
 * What comes unasked soon after the first paint, in one file with one style sheet: the tools, the names on the timeline, the
 * line under the map, what moves the map by keys and buttons, and what fetches the geography.
 */
export const soonGroup: Rolldown.CodeSplittingGroup = {
  name: 'soon',
  test: /\/src\/(?:app\/(?:tools|escape|locator|map-extras|tell-faults|geography\/[\w-]+)|geo\/(?:load|move-camera|graticule)|validation\/quote|map-ui\/(?:beyond-places|hover-name|neatline|way-home|map-keys|map-in-words|pan-buttons|key-list|map-mover|place-tag)|description\/[\w-]+|outputs\/words\/words-button|ui\/(?:dialog|copy-field)|panel\/subject-focus|timeline\/(?:mark-names|player))\.tsx?$/,
};

/**
 * The files of the map's code, which the bundler tells the loaded script alone: so that a page can ask for them before it
 * has time to run them.
 */
export function mapFiles(bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const map = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(MAP_MODULE));
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (!map || !entry) throw new Error(`the build has no code for the map: there is no ${MAP_MODULE}`);
  const there = withImports(entry, chunks);
  return [...withImports(map, chunks)].filter((file) => !there.has(file));
}

function entryModules(id: string, context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const before = known.get(context);
  if (before) return before;
  const root = id.includes('/src/') || id.includes('/node_modules/') ? id.split(/\/(?:src|node_modules)\//)[0] : null;
  if (!root || !context.getModuleInfo(`${root}${ENTRY}`)) return new Set();
  const needed = new Set([`${root}${ENTRY}`]);
  for (const each of needed) for (const one of context.getModuleInfo(each)?.importedIds ?? []) needed.add(one);
  // The page names the script itself, which would have no file of its own within the group.
  needed.delete(`${root}${ENTRY}`);
  known.set(context, needed);
  return needed;
}

/** A chunk's file and those of all that it imports at once. */
function withImports(chunk: Rolldown.OutputChunk, chunks: readonly Rolldown.OutputChunk[]): ReadonlySet<string> {
  const files = new Set([chunk.fileName]);
  for (const file of files) {
    for (const imported of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) files.add(imported);
  }
  return files;
}
