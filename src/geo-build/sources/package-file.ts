import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Absolute path of a file inside one of the data packages of this folder's package file. */
export function packageFile(file: string): string {
  return fileURLToPath(new URL(`../node_modules/${file}`, import.meta.url));
}

/**
 * Parses a JSON file of a data package. The versions are pinned, so the caller names the shape it measured.
 * Throws when the package is not installed (`npm run geo` installs it).
 */
export function readPackageJson<T>(file: string): T {
  return JSON.parse(readFileSync(packageFile(file), 'utf8')) as T;
}
