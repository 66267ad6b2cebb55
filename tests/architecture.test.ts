import { describe, expect, it } from 'vitest';
import story from '../src/story/story.json' with { type: 'json' };
import { findCycle } from './architecture/cycles.ts';
import { findFloorBreaks, findHomelessFolders } from './architecture/floors.ts';
import { findBadHabits, findNamedIds, findStrayPackages } from './architecture/habits.ts';
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
  it('knows no place and no event by name', () => expect(findNamedIds(files, ids)).toEqual([]));
  it('has no default exports, barrels or catch-all files', () => expect(findBadHabits(files)).toEqual([]));
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
      { 'map/a.ts': "import {\n b,\n} from '../panel/b';", 'panel/b.tsx': '' },
      ['map/a.ts imports panel/b.tsx'],
    ],
    [
      'a lazy import',
      findFloorBreaks,
      { 'state/a.ts': "const b = import('../map/b.ts');", 'map/b.ts': '' },
      ['state/a.ts imports map/b.ts'],
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
      { 'embed/a.ts': "import '../base/b';", 'base/b.ts': '' },
      ['embed/a.ts imports base/b.ts'],
    ],
    [
      'a program drawing',
      findFloorBreaks,
      { 'check/a.ts': "import '../map/b';", 'map/b.ts': '' },
      ['check/a.ts imports map/b.ts'],
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
      'a place in the code',
      (all) => findNamedIds(all, ['atlantis']),
      { 'map/a.ts': "// 'atlantis'\nif (id === 'atlantis') sink();" },
      ['map/a.ts names atlantis'],
    ],
    ['a default export', findBadHabits, { 'ui/a.ts': 'export default 1;' }, ['ui/a.ts has a default export']],
    ['a barrel', findBadHabits, { 'ui/all.ts': "export * from './a';" }, ['ui/all.ts is a barrel']],
    ['a catch-all', findBadHabits, { 'ui/map-helpers.ts': '' }, ['ui/map-helpers.ts is named after nothing']],
  ];
  it.each(breaks)('on %s', (_what, rule, texts, found) => expect(rule(makeSourceFiles(texts))).toEqual(found));

  it('and lets right imports pass', () => {
    const right = makeSourceFiles({
      'main.tsx': "import './app/a';",
      'app/a.ts': "import '../base/b';",
      'base/b.ts': '',
    });
    expect([...findFloorBreaks(right), ...findCycle(right), ...findStrayPackages(right)]).toEqual([]);
  });
});
