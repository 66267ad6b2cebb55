import type { Rolldown } from 'vite';

/** Where the page's script begins. */
const ENTRY = '/src/main.tsx';

const known = new WeakMap<Rolldown.ChunkingContext, ReadonlySet<string>>();

/**
 * Keeps all that the page's script needs at once in one file. Left to itself, the bundler would put what something lazy
 * needs as well into files of their own, each of which costs the reader's first second a request and packs worse.
 */
export const entryGroup: Rolldown.CodeSplittingGroup = {
  name: (id, context) => (entryModules(id, context).has(id) ? 'app' : null),
};

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
