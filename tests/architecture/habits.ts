import { folderOf, type SourceFile } from './source-files.ts';

const DRAWING = [
  ...['entry', 'app', 'outputs/print', 'outputs/image', 'outputs/card', 'outputs/text', 'outputs/words', 'build'],
  ...['map-ui', 'maplibre', 'svg-map', 'timeline', 'panel', 'share', 'ui'],
];

/** Packages that have one home, so that each could be exchanged in one place. */
const HOMES: readonly (readonly [packageName: RegExp, folders: readonly string[]])[] = [
  [/^maplibre-gl(\/|$)/, ['maplibre']],
  [/^@turf\//, ['geo']],
  [/^zustand(\/|$)/, ['state']],
  [/^valibot$/, ['validation', 'story', 'geo']],
  [/^jsonc-parser$/, ['validation']],
  [/^react(-dom)?(\/|$)/, [...DRAWING, 'state', 'i18n']],
  [/^react-dom\/server$/, ['build', 'outputs/card']],
  [/^(vite|node:.*)$/, ['build', 'outputs/card', 'check', 'geo-build']],
  [/^workbox-/, ['offline']],
  [/^(@resvg\/.*|subset-font)$/, ['outputs/card']],
];

/** Lists the imports of a package outside its home. */
export function findStrayPackages(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) =>
    imports
      .filter((name) => HOMES.some(([pattern, folders]) => pattern.test(name) && !folders.includes(folderOf(path))))
      .map((name) => `${path} imports ${name}`),
  );
}

/** Packages for programs that check files: nothing that a reader's browser runs, at once or later, may need them. */
const FOR_CHECKS = ['valibot', 'jsonc-parser'];

/** Lists what the page or the element of other sites needs of those packages. */
export function findChecksForReaders(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set([...byPath.keys()].filter((path) => ['entry', 'embed'].includes(folderOf(path))));
  for (const path of reached) {
    for (const target of byPath.get(path)?.needs ?? []) if (byPath.has(target)) reached.add(target);
  }
  return [...reached].flatMap((path) =>
    (byPath.get(path)?.needs ?? []).filter((name) => FOR_CHECKS.includes(name)).map((name) => `${path} needs ${name}`),
  );
}

/** Lists the ids of the story that stand as text in code. The geography's program alone names what it makes. */
export function findNamedIds(files: readonly SourceFile[], ids: readonly string[]): string[] {
  const app = files.filter(({ path }) => folderOf(path) !== 'geo-build');
  return app.flatMap(({ path, code }) =>
    ids
      .filter((id) => [`'${id}'`, `"${id}"`, `\`${id}\``].some((literal) => code.includes(literal)))
      .map((id) => `${path} names ${id}`),
  );
}

/** Lists the imports of words of one language, where `#messages/` would give those of the build's. */
export function findNamedLanguages(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, code }) =>
    [...code.matchAll(/\/i18n\/[a-z]{2}\/[\w-]+(?=['"])/g)].map(([name]) => `${path} imports ${name.slice(1)}`),
  );
}

/** Lists files with a default export, barrels, and files named after nothing in particular. */
export function findBadHabits(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, code }) => [
    ...(/^export default\b|\bas default\b/m.test(withoutTemplates(code)) ? [`${path} has a default export`] : []),
    ...(/(^|\/)index\.tsx?$/.test(path) || isBarrel(code) ? [`${path} is a barrel`] : []),
    ...(/(^|[/-])(utils?|helpers?|common|misc)([-./]|$)/.test(path) ? [`${path} is named after nothing`] : []),
  ]);
}

/** A program may write code of its own, e.g. for a plugin of the build. */
function withoutTemplates(code: string): string {
  return code.replace(/`(?:\\[\s\S]|[^`\\])*`/g, '``');
}

function isBarrel(code: string): boolean {
  const statements = code
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
  return statements.length > 0 && statements.every((statement) => /^export\b[^=]*\bfrom\b/.test(statement));
}
