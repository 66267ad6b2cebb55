import { createHash } from 'node:crypto';

/** What a policy lists, by directive. */
export function readPolicy(policy: string): ReadonlyMap<string, readonly string[]> {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...values]) => [name, values]));
}

/** The hashes that a directive lists. */
export function hashesIn(policy: string, directive: string): string[] {
  return (readPolicy(policy).get(directive) ?? []).filter((value) => value.startsWith("'sha256-")).sort();
}

/** Hashes of texts as a browser makes them, each once. */
export function hashesOf(texts: readonly string[]): string[] {
  const hashes = texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [...new Set(hashes)].sort();
}
