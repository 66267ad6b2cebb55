import { createHash } from 'node:crypto';

/** A short word that changes with a text, such as the names of files that have their content in their names. */
export function shortHash(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** Has a page say which build it is of, by all that was built. */
export function withBuildId(html: string, files: readonly string[]): string {
  const id = shortHash([html, ...files.toSorted()].join('\n'));
  return html.replace(/<html /, `<html data-build="${id}" `);
}

/** Which build a page says that it is of; null for a page of the dev server. */
export function buildIdIn(html: string): string | null {
  return /<html [^>]*data-build="(\w+)"/.exec(html)?.[1] ?? null;
}
