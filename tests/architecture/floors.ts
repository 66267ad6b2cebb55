import { folderOf, type SourceFile } from './source-files.ts';

/** From the ground up; `entry` are the files that stand in src itself. */
const FLOORS = [
  ['base'],
  ['story', 'geo', 'time', 'theme', 'ui', 'i18n'],
  ['scene'],
  ['state'],
  ['map', 'poster', 'timeline', 'panel', 'share'],
  ['app', 'entry'],
];
const TOP = FLOORS.length - 1;
/** Floors whose folders may import each other: the app and its entries, and the first. */
const OPEN_FLOORS = [TOP, 1];
/** Programs that run in Node; nobody imports them. */
const PROGRAMS = ['geo-build', 'check'];
const FOR_PROGRAMS = ['geo', 'story', 'time', 'base', 'i18n'];

/** Lists the imports that go up a floor or to a neighbour. */
export function findFloorBreaks(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) =>
    imports
      .filter((target) => (target.includes('/') ? isOurs(target) : target.endsWith('.ts') || target.endsWith('.tsx')))
      .filter((target) => !mayImport(folderOf(path), folderOf(target)))
      .map((target) => `${path} imports ${target}`),
  );
}

function isOurs(target: string): boolean {
  const folder = folderOf(target);
  return floorOf(folder) >= 0 || folder === 'embed' || PROGRAMS.includes(folder);
}

function floorOf(folder: string): number {
  return FLOORS.findIndex((folders) => folders.includes(folder));
}

function mayImport(from: string, to: string): boolean {
  if (from === to) return from !== 'entry';
  if (PROGRAMS.includes(to) || to === 'entry' || from === 'embed') return false;
  if (PROGRAMS.includes(from)) return FOR_PROGRAMS.includes(to);
  const [upper, lower] = [floorOf(from), floorOf(to)];
  if (to === 'embed') return upper === TOP;
  return upper > lower || (upper === lower && OPEN_FLOORS.includes(upper));
}

/** Lists the folders of src that stand on no floor. */
export function findHomelessFolders(files: readonly SourceFile[]): string[] {
  return [
    ...new Set(
      files
        .map(({ path }) => path)
        .filter((path) => !isOurs(path))
        .map(folderOf),
    ),
  ];
}
