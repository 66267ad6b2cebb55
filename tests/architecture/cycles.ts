import { folderOf, type SourceFile } from './source-files.ts';

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Finds a way of imports that leads back to where it began, among files and among folders; `[]` where there is none. */
export function findCycle(files: readonly SourceFile[]): string[] {
  const byFile = toGraph(files, (path) => path);
  const byFolder = toGraph(files, folderOf);
  return firstCycle(byFile) ?? firstCycle(byFolder) ?? [];
}

function toGraph(files: readonly SourceFile[], name: (path: string) => string): Graph {
  const known = new Set(files.map(({ path }) => path));
  const graph = new Map<string, Set<string>>();
  for (const { path, imports } of files) {
    const targets = graph.get(name(path)) ?? new Set();
    for (const target of imports) {
      const withinFolder = name(path) === name(target) && path !== target;
      if (known.has(target) && !withinFolder) targets.add(name(target));
    }
    graph.set(name(path), targets);
  }
  return graph;
}

function firstCycle(graph: Graph): string[] | undefined {
  const done = new Set<string>();
  const visit = (node: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next, [...way, node]);
      if (cycle) return cycle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const cycle = visit(node, []);
    if (cycle) return cycle;
  }
  return undefined;
}
