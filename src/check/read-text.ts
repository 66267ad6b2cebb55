import { readFile } from 'node:fs/promises';
import type { Problem } from '../validation/problem';

export type TextRead = { readonly text: string } | { readonly problems: readonly Problem[] };

/** Reads a file as UTF-8 text; `name` is how problems call it. */
export async function readText(path: string, name: string): Promise<TextRead> {
  try {
    return { text: await readFile(path, 'utf8') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const found = { ENOENT: 'no such file', EISDIR: 'a folder', EACCES: 'a file that may not be read' }[code] ?? code;
    const remedy = 'Check the name of the file; it is taken from the folder in which you are.';
    return { problems: [{ file: name, path: '$', found, expected: 'a file that can be read', remedy }] };
  }
}
