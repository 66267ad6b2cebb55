import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAllowed } from '../src/build/licences-plugin';

interface LockedPackage {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
type Packages = Readonly<Record<string, LockedPackage>>;

const lock: { packages: Packages } = JSON.parse(read('package-lock.json'));
/** What the packages' own licence files say where their package.json says nothing, or misspells it. */
const CORRECTIONS: Readonly<Record<string, string>> = {
  '@mapbox/jsonlint-lines-primitives': 'MIT',
  arc: 'BSD-2-Clause',
  'splaytree-ts': 'BSD-3-Clause',
};

describe('THIRD-PARTY.md', () => {
  const listed = read('THIRD-PARTY.md').replaceAll(/ +/g, ' ').split('\n');

  it('lists every package that the app brings along, with its licence', () => {
    const missing = listProduction(lock.packages).filter((row) => !listed.includes(row));
    expect(missing, 'rows to add to THIRD-PARTY.md').toEqual([]);
  });

  it('lists every font file', () => {
    const fonts = readdirSync(new URL('../src/cartography/fonts', import.meta.url)).filter((name) =>
      name.endsWith('.woff2'),
    );
    expect(fonts.filter((font) => !listed.some((row) => row.startsWith(`| ${font} | `)))).toEqual([]);
  });

  it('lists only what may be handed on with its text and no more', () => {
    const licences = listProduction(lock.packages).map((row) => row.split(' | ')[1]?.replace(' |', '') ?? '');
    expect(licences.length).toBeGreaterThan(40);
    expect(licences.filter((licence) => !isAllowed(licence))).toEqual([]);
  });

  it('would miss a package that is not on it', () => {
    const packages = { '': { dependencies: { new: '1' } }, 'node_modules/new': { license: 'MIT' } };
    expect(listProduction(packages)).toEqual(['| new | MIT |']);
  });
});

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}

/** The rows that the list must have: what is reached from the app by `dependencies`; types ship nothing, Turf counts as one. */
function listProduction(packages: Packages): string[] {
  const paths = new Set(['']);
  for (const path of paths) {
    for (const name of Object.keys(packages[path]?.dependencies ?? {})) paths.add(resolve(packages, path, name));
  }
  const rows = [...paths].map((path) => {
    const name = path.split('node_modules/').at(-1) ?? '';
    const licence = CORRECTIONS[name] ?? packages[path]?.license ?? 'unknown';
    return `| ${name.replace(/^@turf\/(?!jsts$).*/, '@turf/*')} | ${licence.replace(/[()]/g, '')} |`;
  });
  return [...new Set(rows.slice(1))].filter((row) => !row.startsWith('| @types/'));
}

/** Where Node finds a package from inside another: in the innermost node_modules that has it. */
function resolve(packages: Packages, from: string, name: string): string {
  const path = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (path in packages || from === '') return path;
  return resolve(packages, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}
