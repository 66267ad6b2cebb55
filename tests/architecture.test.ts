import { describe, expect, it } from 'vitest';
import story from '../src/story/story.json' with { type: 'json' };
import { findConfigBreaks, readText } from './architecture/config-graph.ts';
import { findCycle } from './architecture/cycles.ts';
import { findFloorBreaks, findHomelessFolders } from './architecture/floors.ts';
import {
  findBadHabits,
  findChecksForReaders,
  findNamedIds,
  findNamedLanguages,
  findStrayPackages,
} from './architecture/habits.ts';
import { makeSourceFiles, readSourceFiles, type SourceFile } from './architecture/source-files.ts';

const files = readSourceFiles();
/** An event with a one-word id could be any word; one of several words is a name. */
const ids = [...story.places.map(({ id }) => id), ...story.events.map(({ id }) => id).filter((id) => id.includes('-'))];

describe('the code of the app', () => {
  it('is read at all', () => expect(files.length).toBeGreaterThan(20));
  it('imports only from lower floors, never from a neighbour', () => expect(findFloorBreaks(files)).toEqual([]));
  it('has every folder on a floor', () => expect(findHomelessFolders(files)).toEqual([]));
  it('imports in no circle', () => expect(findCycle(files)).toEqual([]));
  it('imports each package in its home only', () => expect(findStrayPackages(files)).toEqual([]));
  it('checks no file by its schema where a reader waits', () => expect(findChecksForReaders(files)).toEqual([]));
  it('knows no place and no event by name', () => expect(findNamedIds(files, ids)).toEqual([]));
  it('names no language', () => expect(findNamedLanguages(files)).toEqual([]));
  it('has no default exports, barrels or catch-all files', () => expect(findBadHabits(files)).toEqual([]));
});

describe('the configuration of Vite', () => {
  it('imports what Node can follow, and nothing of the app', () => expect(findConfigBreaks(readText)).toEqual([]));

  it.each([
    ['no extension', "import { a } from '../base/a';", ['src/build/b.ts imports ../base/a, which is no file']],
    [
      'none behind a comment',
      "/* a */\nimport { a } from '../base/a';",
      ['src/build/b.ts imports ../base/a, which is no file'],
    ],
    ['the app', "export { a } from '../app/a.ts';", ['src/build/b.ts imports the app: src/app/a.ts']],
    ['the app, lazily', "const a = import('../app/a.ts');", ['src/build/b.ts imports the app: src/app/a.ts']],
    ['types alone', "import type { A } from '../app/a';\ntype B = typeof import('../app/b');", []],
    ['what is there', "import { a } from '../base/a.ts';\nimport 'vite';", []],
  ])('which is held, with %s', (_what, code, found) => {
    const texts: Readonly<Record<string, string>> = {
      'vite.config.ts': "import { b } from './src/build/b.ts';",
      'src/build/b.ts': code,
      'src/base/a.ts': '',
      'src/app/a.ts': '',
    };
    expect(findConfigBreaks((path) => texts[path] ?? null)).toEqual(found);
  });
});

type Rule = (files: readonly SourceFile[]) => string[];

describe('each rule can fail', () => {
  const breaks: readonly (readonly [what: string, rule: Rule, texts: Record<string, string>, found: string[]])[] = [
    [
      'an import upwards',
      findFloorBreaks,
      { 'time/a.ts': "import { b } from '../scene/b';", 'scene/b.ts': '' },
      ['time/a.ts imports scene/b.ts'],
    ],
    [
      'a neighbour',
      findFloorBreaks,
      { 'maplibre/a.ts': "import {\n b,\n} from '../panel/b';", 'panel/b.tsx': '' },
      ['maplibre/a.ts imports panel/b.tsx'],
    ],
    [
      'a lazy import',
      findFloorBreaks,
      { 'state/a.ts': "const b = import('../maplibre/b.ts');", 'maplibre/b.ts': '' },
      ['state/a.ts imports maplibre/b.ts'],
    ],
    [
      'an import of a program',
      findFloorBreaks,
      { 'app/a.ts': "export { b } from '../check/b';", 'check/b.ts': '' },
      ['app/a.ts imports check/b.ts'],
    ],
    [
      'an import of an entry',
      findFloorBreaks,
      { 'app/a.ts': "import '../main';", 'main.tsx': '' },
      ['app/a.ts imports main.tsx'],
    ],
    [
      'the protocol leaning on the app',
      findFloorBreaks,
      { 'embed/a.ts': "import '../validation/b';", 'validation/b.ts': '' },
      ['embed/a.ts imports validation/b.ts'],
    ],
    [
      'a program drawing',
      findFloorBreaks,
      { 'check/a.ts': "import '../maplibre/b';", 'maplibre/b.ts': '' },
      ['check/a.ts imports maplibre/b.ts'],
    ],
    [
      'an import of the page by the app',
      findFloorBreaks,
      { 'app/a.ts': "import { b } from '../build/b';", 'build/b.tsx': '' },
      ['app/a.ts imports build/b.tsx'],
    ],
    [
      'an entry that takes more of the page than its style sheet',
      findFloorBreaks,
      {
        'main.tsx': "import './outputs/text/reading.css';\nimport './build/b';\nimport './build/b.css';",
        'build/b.ts': '',
      },
      ['main.tsx imports build/b.ts', 'main.tsx imports build/b.css'],
    ],
    [
      'the app taking the style sheet of the page',
      findFloorBreaks,
      { 'app/a.ts': "import '../outputs/text/reading.css';" },
      ['app/a.ts imports outputs/text/reading.css'],
    ],
    [
      'the page starting the app, or another program',
      findFloorBreaks,
      { 'build/a.ts': "import '../main';\nimport '../check/b';", 'main.tsx': '', 'check/b.ts': '' },
      ['build/a.ts imports main.tsx', 'build/a.ts imports check/b.ts'],
    ],
    [
      'a picture on the floor below',
      findFloorBreaks,
      { 'svg-map/a.ts': "import '../outputs/image/b';", 'outputs/image/b.ts': '' },
      ['svg-map/a.ts imports outputs/image/b.ts'],
    ],
    [
      'a picture leaning on the app',
      findFloorBreaks,
      { 'outputs/image/a.ts': "import '../../app/b';", 'app/b.ts': '' },
      ['outputs/image/a.ts imports app/b.ts'],
    ],
    [
      'a sheet of paper leaning on the app or on a picture',
      findFloorBreaks,
      {
        'outputs/print/a.ts': "import '../../app/b';\nimport '../image/c';",
        'app/b.ts': '',
        'outputs/image/c.ts': '',
      },
      ['outputs/print/a.ts imports app/b.ts', 'outputs/print/a.ts imports outputs/image/c.ts'],
    ],
    [
      'a picture importing the program that draws one',
      findFloorBreaks,
      { 'outputs/image/a.ts': "import '../card/b';", 'outputs/card/b.ts': '' },
      ['outputs/image/a.ts imports outputs/card/b.ts'],
    ],
    [
      'that program leaning on the app',
      findFloorBreaks,
      {
        'outputs/card/a.ts': "import '../../app/b';\nimport '../print/c';",
        'app/b.ts': '',
        'outputs/print/c.ts': '',
      },
      ['outputs/card/a.ts imports app/b.ts', 'outputs/card/a.ts imports outputs/print/c.ts'],
    ],
    [
      'that program leaning on the page',
      findFloorBreaks,
      { 'outputs/card/a.ts': "import '../../build/b';", 'build/b.ts': '' },
      ['outputs/card/a.ts imports build/b.ts'],
    ],
    ['a folder without a floor', findHomelessFolders, { 'things/a.ts': '' }, ['things']],
    [
      'a circle of files',
      findCycle,
      { 'time/a.ts': "import './b';", 'time/b.ts': "import './a';" },
      ['time/a.ts', 'time/b.ts', 'time/a.ts'],
    ],
    [
      'a circle of folders',
      findCycle,
      { 'geo/a.ts': "import '../ui/b';", 'ui/b.ts': '', 'ui/c.ts': "import '../geo/d';", 'geo/d.ts': '' },
      ['geo', 'ui', 'geo'],
    ],
    [
      'MapLibre elsewhere',
      findStrayPackages,
      { 'app/a.ts': "import 'maplibre-gl/dist/maplibre-gl.css';" },
      ['app/a.ts imports maplibre-gl/dist/maplibre-gl.css'],
    ],
    [
      'Turf elsewhere',
      findStrayPackages,
      { 'scene/a.ts': "import { area } from '@turf/turf';" },
      ['scene/a.ts imports @turf/turf'],
    ],
    [
      'React on a pure floor',
      findStrayPackages,
      { 'time/a.ts': "import { useState } from 'react';" },
      ['time/a.ts imports react'],
    ],
    [
      'React written as text where it ships',
      findStrayPackages,
      { 'app/a.ts': "import { renderToString } from 'react-dom/server';" },
      ['app/a.ts imports react-dom/server'],
    ],
    [
      'Node where it ships',
      findStrayPackages,
      { 'outputs/image/a.ts': "import { readFileSync } from 'node:fs';", 'outputs/print/b.ts': "import 'vite';" },
      ['outputs/image/a.ts imports node:fs', 'outputs/print/b.ts imports vite'],
    ],
    [
      'what draws a picture without a browser where it ships',
      findStrayPackages,
      {
        'outputs/image/a.ts': "import { Resvg } from '@resvg/resvg-wasm';",
        'build/b.ts': "import subset from 'subset-font';",
      },
      ['outputs/image/a.ts imports @resvg/resvg-wasm', 'build/b.ts imports subset-font'],
    ],
    [
      'a schema where a reader waits',
      findChecksForReaders,
      {
        'main.tsx': "import('./story/a');",
        'story/a.ts': "import { type B, b } from './b';\nimport type { C } from './c';",
        'story/b.ts': "import * as v from 'valibot';",
        'story/c.ts': "import { parse } from 'jsonc-parser';",
      },
      ['story/b.ts needs valibot'],
    ],
    [
      'a place in the code',
      (all) => findNamedIds(all, ['atlantis']),
      { 'maplibre/a.ts': "// 'atlantis'\nif (id === 'atlantis') sink();" },
      ['maplibre/a.ts names atlantis'],
    ],
    [
      'words of one language',
      findNamedLanguages,
      { 'share/a.ts': "import { b } from '../i18n/en/b';", 'app/a.ts': "import('#messages/b');" },
      ['share/a.ts imports i18n/en/b'],
    ],
    [
      'words that know the panel',
      findFloorBreaks,
      { 'i18n/en/a.ts': "import '../../panel/b';", 'embed/a.ts': "import '#messages/a';", 'panel/b.ts': '' },
      ['i18n/en/a.ts imports panel/b.ts', 'embed/a.ts imports i18n/en/a.ts'],
    ],
    [
      'a default export after code in a text',
      findBadHabits,
      { 'ui/a.ts': 'const a = `\nexport default 1;`;', 'ui/b.ts': 'const b = `a`;\nexport default b;' },
      ['ui/b.ts has a default export'],
    ],
    ['a default export', findBadHabits, { 'ui/a.ts': 'export default 1;' }, ['ui/a.ts has a default export']],
    ['a barrel', findBadHabits, { 'ui/all.ts': "export * from './a';" }, ['ui/all.ts is a barrel']],
    ['a catch-all', findBadHabits, { 'ui/map-helpers.ts': '' }, ['ui/map-helpers.ts is named after nothing']],
  ];
  it.each(breaks)('on %s', (_what, rule, texts, found) => expect(rule(makeSourceFiles(texts))).toEqual(found));

  it('and lets right imports pass', () => {
    const right = makeSourceFiles({
      'main.tsx': "import './app/a';\nimport './outputs/text/reading.css';",
      'app/a.ts': "import '../validation/b';\nimport('../outputs/print/a');\nimport('../outputs/image/a');",
      'outputs/print/a.ts': "import '../../panel/a';\nimport 'react-dom/client';",
      'outputs/image/a.tsx': "import 'react';\nimport '../../svg-map/a';\nimport '../../maplibre/a.css?raw';",
      'outputs/card/a.ts':
        "import '../image/a';\nimport '../../svg-map/a';\nimport 'react-dom/server';\nimport 'node:fs';",
      'build/a.tsx': "import '../app/a';\nimport '../panel/a';\nimport './reading.css';\nimport 'react-dom/server';",
      'build/b.ts': "import type { Plugin } from 'vite';\nimport 'node:path';\nimport('../outputs/card/a');",
      'panel/a.ts': "import '../validation/b';",
      'svg-map/a.ts': "import '../validation/b';",
      'validation/b.ts': '',
    });
    expect([
      ...findFloorBreaks(right),
      ...findHomelessFolders(right),
      ...findCycle(right),
      ...findStrayPackages(right),
    ]).toEqual([]);
  });
});
