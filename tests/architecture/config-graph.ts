import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The text of a file by its path from the root of the project, or null where there is none. */
export type ReadText = (path: string) => string | null;

const root = fileURLToPath(new URL('../..', import.meta.url));
const CONFIG = 'vite.config.ts';

/** Imports that are there when the code runs; those of types alone are not. */
const IMPORTS = [
  /^\s*(?:import|export)\s(?!type\b)[^'";]*?\bfrom\s*['"](\.[^'"]+)['"]/gm,
  /^\s*import\s*['"](\.[^'"]+)['"]/gm,
  /(?<!typeof )\bimport\(\s*['"](\.[^'"]+)['"]/g,
];

export const readText: ReadText = (path) => {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null;
};

/**
 * Lists what Vite's configuration imports in a way that Node could not follow, which Vite warns of at each start: by names
 * without extension. The app is all written so and none of the configuration's business: the build runs it by itself.
 */
export function findConfigBreaks(read: ReadText): string[] {
  const reached = new Set([CONFIG]);
  const breaks: string[] = [];
  for (const path of reached) {
    const code = (read(path) ?? '').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    for (const [, specifier = ''] of IMPORTS.flatMap((pattern) => [...code.matchAll(pattern)])) {
      const target = posix.join(posix.dirname(path), specifier);
      if (read(target) === null) breaks.push(`${path} imports ${specifier}, which is no file`);
      else if (target.startsWith('src/app/')) breaks.push(`${path} imports the app: ${target}`);
      else reached.add(target);
    }
  }
  return breaks;
}
