import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };

export interface SourceFile {
  /** Below src, with forward slashes, e.g. `time/scale.ts`. */
  readonly path: string;
  /** Its text without comments. */
  readonly code: string;
  /** Files below src, resolved as far as they exist, and packages by name. */
  readonly imports: readonly string[];
  /** Those of them that it needs to run, not for types alone. */
  readonly needs: readonly string[];
}

const src = fileURLToPath(new URL('../../src', import.meta.url));
const IMPORTS = [
  /^\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"]([^'"]+)['"]/g,
];

/** Reads every TypeScript file of src, those of installed packages excepted. */
export function readSourceFiles(): SourceFile[] {
  const paths = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('node_modules/'));
  return makeSourceFiles(Object.fromEntries(paths.map((path) => [path, readFileSync(join(src, path), 'utf8')])));
}

/** Makes source files of texts by path; the rules' own tests make up small ones. */
export function makeSourceFiles(texts: Readonly<Record<string, string>>): SourceFile[] {
  const paths = new Set(Object.keys(texts));
  return Object.entries(texts).map(([path, text]) => {
    const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    const statements = IMPORTS.flatMap((pattern) => [...code.matchAll(pattern)]);
    const targetsOf = (matches: readonly RegExpExecArray[]) =>
      matches.map(([, specifier = '']) => resolve(path, specifier, paths));
    const needed = statements.filter(([statement]) => !/^\s*(?:import|export)\s+type\b/.test(statement));
    return { path, code, imports: targetsOf(statements), needs: targetsOf(needed) };
  });
}

/** Where the words of the build's language stand. */
const WORDS = manifest.imports['#messages/*'].replace('./src/', '').replace('*.ts', '');

function resolve(importer: string, specifier: string, paths: ReadonlySet<string>): string {
  const isWords = specifier.startsWith('#messages/');
  if (!specifier.startsWith('.') && !isWords) return specifier;
  const target = isWords
    ? specifier.replace('#messages/', WORDS)
    : posix.join(posix.dirname(importer), specifier.replace(/\?.*$/, ''));
  return [target, `${target}.ts`, `${target}.tsx`].find((path) => paths.has(path)) ?? target;
}

/** Folders within folders that have a place of their own among the floors. */
const PARTS = ['outputs/print', 'outputs/image', 'outputs/card', 'outputs/text', 'outputs/words'];

/** The folder of a path below src: the first one, or a part of it; a file that stands in src itself is an entry. */
export function folderOf(path: string): string {
  const part = PARTS.find((each) => path.startsWith(`${each}/`));
  return part ?? (path.includes('/') ? (path.split('/')[0] ?? '') : 'entry');
}
